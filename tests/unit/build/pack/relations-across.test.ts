import { expect, it } from 'vitest';
import { bundledPack } from './bundled-pack';

/** Links between names of different packs, by who holds them. */
const across = () => {
  const { entities, packOf } = bundledPack();
  return entities.flatMap(({ id, relations }) =>
    relations
      .filter(({ to }) => packOf.get(to) !== packOf.get(id))
      .map((relation) => ({ from: id, ...relation })),
  );
};

it('links the packs by what the records say, and by nothing else', () => {
  expect(across().map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
    'beihang-university linked-to harbin-institute-of-technology',
    'beijing-institute-of-technology linked-to harbin-institute-of-technology',
    'dji not-the-same-as autel-robotics',
    'dji linked-to autel-robotics',
    'harbin-engineering-university not-the-same-as harbin-institute-of-technology',
    'northwestern-polytechnical-university linked-to harbin-institute-of-technology',
    'nuaa linked-to harbin-institute-of-technology',
    'vladimir-putin linked-to harbin-institute-of-technology',
  ]);
});

it('says of each such link what it is', () => {
  for (const { note, sources } of across()) {
    expect(note).toMatch(/\w{4}/);
    expect(sources).not.toEqual([]);
  }
});
