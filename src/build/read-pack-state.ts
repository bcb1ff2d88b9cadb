import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PackState } from './compare-entries';

/** As git writes it. */
export const PACKS = 'assets/pack';

/** What git prints on a command. Throws where it fails. */
export function git(...words: string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
}

/** The entries of a pack and the sources of all as a commit has them, or as they lie on the disk. */
export function readPackState(pack: string, commit?: string): PackState {
  return commit === undefined
    ? stateOf(
        pack,
        readdirSync(PACKS, { recursive: true, encoding: 'utf8' }).map(
          (name) => `${PACKS}/${name.replaceAll(path.sep, '/')}`,
        ),
        (name) => readFileSync(name, 'utf8'),
      )
    : stateOf(pack, git('ls-tree', '-r', '--name-only', commit, `${PACKS}/`).split('\n'), (name) =>
        git('show', `${commit}:${name}`),
      );
}

/** Sources are shared between packs. */
function stateOf(pack: string, names: readonly string[], read: (name: string) => string): PackState {
  const parse = (name: string) => JSON.parse(read(name)) as Record<string, Record<string, unknown>>;
  const entities = names.filter(
    (name) => name.startsWith(`${PACKS}/${pack}/entities/`) && name.endsWith('.json'),
  );
  return {
    entries: new Map(entities.map((name) => [path.basename(name, '.json'), parse(name)])),
    sources: Object.assign(
      {},
      ...names.filter((name) => name.endsWith('/sources.json')).map(parse),
    ) as PackState['sources'],
  };
}
