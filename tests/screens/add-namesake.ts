import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packFiles } from '../../src/build/compile-pack-into';
import { readPacks } from '../../src/build/read-pack';

/** Id of the invented firm that is called like Aero-HIT. */
export const NAMESAKE = 'aero-hit-models';

/** Gives a copy of the extension packs in which an invented firm bears every name of Aero-HIT: the packs of the repository may not hold such a pair, lists will. */
export async function addNamesake(extensionFolder: string): Promise<void> {
  const read = readPacks(path.resolve('assets/pack'));
  if (!read.ok) throw new Error('The packs have faults: npm run build names them.');
  const { packs } = read;
  const original = packs.entities.find(({ id }) => id === 'aero-hit');
  const pack = packs.packOf.get('aero-hit');
  if (!original || pack === undefined) throw new Error('The packs no longer hold Aero-HIT.');
  const namesake = {
    ...original,
    id: NAMESAKE,
    caption: 'Aero-HIT Models',
    summary: { ...original.summary, text: 'Invented club of model builders.' },
    statuses: [],
    facts: [],
  };
  const files = await packFiles({
    ...packs,
    entities: [...packs.entities, namesake],
    packOf: new Map([...packs.packOf, [NAMESAKE, pack]]),
  });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(path.join(extensionFolder, 'pack', name), content);
  }
}
