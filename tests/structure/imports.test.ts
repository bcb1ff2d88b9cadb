import { describe, expect, it } from 'vitest';
import { IMPORT_TABLE, type Row } from './import-table';
import { fileOf, listFiles, readImports, type Import } from './read-source';

const files = [...listFiles('src'), ...listFiles('entrypoints')];
const known = new Set(files);

function rowOf(file: string): Row | undefined {
  return IMPORT_TABLE.filter((row) => file.startsWith(`${row.folder}/`)).sort(
    (one, other) => other.folder.length - one.folder.length,
  )[0];
}

function isAllowed(row: Row, file: string, { target, isPackage, isTypeOnly }: Import): boolean {
  if (isPackage) {
    if (isTypeOnly || row.packages.includes('*') || row.packages.includes(target)) return true;
    return row.only?.some((rule) => rule.package === target && rule.file === file) ?? false;
  }
  if (target.startsWith(`${row.folder}/`) || target.startsWith('assets/')) return true;
  const reach = isTypeOnly ? [...row.code, ...(row.types ?? [])] : row.code;
  return reach.some((allowed) => target.startsWith(allowed));
}

describe('the import table', () => {
  it.each(files)('holds in %s', (file) => {
    const row = rowOf(file);

    const forbidden = readImports(file).filter((one) => row === undefined || !isAllowed(row, file, one));

    expect(forbidden.map((one) => one.target)).toEqual([]);
  });

  it('gives every source file a row', () => {
    expect(files.filter((file) => rowOf(file) === undefined)).toEqual([]);
  });

  it('names only folders that exist', () => {
    expect(IMPORT_TABLE.filter((row) => !files.some((file) => file.startsWith(`${row.folder}/`)))).toEqual(
      [],
    );
  });

  it('lets only src/extension touch the browser API', () => {
    const touching = files.filter((file) =>
      readImports(file).some(
        (one) => one.target === 'wxt' && !one.isTypeOnly && !file.startsWith('entrypoints/'),
      ),
    );

    expect(
      touching.filter((file) => !file.startsWith('src/extension/') && !file.startsWith('src/build/')),
    ).toEqual([]);
  });
});

/** Files that run when `start` runs. */
function runTimeReach(start: string): Map<string, string[]> {
  const reached = new Map<string, string[]>([[start, [start]]]);
  for (const [file, way] of reached) {
    for (const one of readImports(file)) {
      if (one.isTypeOnly || one.isPackage) continue;
      const next = fileOf(one.target, known);
      if (next !== undefined && !reached.has(next)) reached.set(next, [...way, next]);
    }
  }
  return reached;
}

describe('zod', () => {
  const WHOLE = 'src/core/zod.ts';
  const SMALL = 'src/core/zod-mini.ts';
  const reachOf = (folder: string) =>
    new Map(files.filter((file) => file.startsWith(folder)).flatMap((file) => [...runTimeReach(file)]));

  it('is imported in two files, which configure it', () => {
    const importing = files.filter((file) =>
      readImports(file).some((one) => one.target === 'zod' && !one.isTypeOnly),
    );

    expect(importing).toEqual([SMALL, WHOLE]);
  });

  it('is nowhere in the content script, along any chain of imports', () => {
    const reach = reachOf('entrypoints/page.content');

    expect(reach.size).toBeGreaterThan(1);
    expect([reach.get(WHOLE), reach.get(SMALL)]).toEqual([undefined, undefined]);
  });

  it('is only the small one in the popup', () => {
    const reach = reachOf('entrypoints/popup');

    expect(reach.has(SMALL)).toBe(true);
    expect(reach.get(WHOLE)).toBeUndefined();
  });
});

describe('imports', () => {
  it('have no cycle', () => {
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, way: string[]) => {
      const at = way.indexOf(file);
      if (at >= 0) cycles.push([...way.slice(at), file].join(' → '));
      if (at >= 0 || done.has(file)) return;
      for (const one of readImports(file)) {
        const next = one.isPackage || one.isTypeOnly ? undefined : fileOf(one.target, known);
        if (next !== undefined) visit(next, [...way, file]);
      }
      done.add(file);
    };

    for (const file of files) visit(file, []);

    expect(cycles).toEqual([]);
  });

  it('never lead to a file that is not there', () => {
    const lost = files.flatMap((file) =>
      readImports(file)
        .filter(
          (one) => !one.isPackage && one.target.startsWith('src/') && fileOf(one.target, known) === undefined,
        )
        .filter(
          (one) =>
            !/\.(json|css)$/.test(one.target) &&
            listFiles('src', ['.css']).every((css) => !css.startsWith(one.target)),
        )
        .map((one) => `${file} → ${one.target}`),
    );

    expect(lost).toEqual([]);
  });
});
