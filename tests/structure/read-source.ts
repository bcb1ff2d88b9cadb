import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** Project path without extension (`src/core/limits`) or the name of a package (`wxt`, `@floating-ui/dom`). */
  target: string;
  isPackage: boolean;
  /** Vanishes when types are stripped. */
  isTypeOnly: boolean;
}

/** Source files below `folder`, as paths from the project's root with forward slashes. */
export function listFiles(folder: string, endings: readonly string[] = ['.ts', '.tsx']): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

const STATEMENT =
  /^\s*(?:import|export)\s+(?<typed>type\s+)?(?<names>[^'"`;]*?)\s*from\s*['"](?<from>[^'"]+)['"]|^\s*import\s*['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]\s*\)/gmsu;

function resolveTarget(specifier: string, file: string): string {
  const inProject = specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(file), specifier)
    : specifier.replace(/^@\//, 'src/').replace(/^@assets\//, 'assets/');
  return inProject.replace(/\.(tsx?|css)(\?\w+)?$/, '');
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('node:') ? 'node' : parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Every import and re-export of a file, code and types, static and lazy. */
export function readImports(file: string): Import[] {
  return [...readSource(file).matchAll(STATEMENT)].map(({ groups = {} }) => {
    const specifier = groups['from'] ?? groups['bare'] ?? groups['lazy'] ?? '';
    const isPackage = !/^(\.|@\/|@assets\/)/.test(specifier);
    const names = groups['names'] ?? '';
    const inner = /^\{(?<list>.*)\}$/su.exec(names.trim())?.groups?.['list'];
    const everyNameIsType =
      inner !== undefined &&
      inner
        .split(',')
        .filter((name) => name.trim() !== '')
        .every((name) => /^\s*type\s/.test(name));
    return {
      target: isPackage ? packageOf(specifier) : resolveTarget(specifier, file),
      isPackage,
      isTypeOnly: groups['typed'] !== undefined || everyNameIsType,
    };
  });
}

/** The file a project path stands for, of the files given; `undefined` for a stylesheet or a JSON file. */
export function fileOf(target: string, files: ReadonlySet<string>): string | undefined {
  return [`${target}.ts`, `${target}.tsx`].find((candidate) => files.has(candidate));
}
