import { Entity } from '@/core/entities/entity';

const attribution = { kind: 'reported', by: 'The Gazette' } as const;

/** An invented firm as the build would write it, with one of everything that has a list or a date. */
const oddWorks = Entity.parse({
  id: 'odd-works',
  schema: 'Company',
  caption: 'Odd Works',
  summary: { text: 'Maker of odds.', attribution, sources: ['gazette'] },
  properties: { name: ['Odd Works'], country: ['zz'] },
  datasets: ['odd'],
  legalPersons: [{ name: 'Odd LLC', entries: [{ authority: 'un-sc' }], sources: ['gazette'] }],
  statuses: [
    {
      authority: 'un-sc',
      measure: 'asset-freeze',
      effect: 'Its property is frozen.',
      state: 'listed',
      date: '2024-06',
      sources: ['list'],
      verified: 'SEEN-LIST',
      asOf: '2026-02-27',
    },
    {
      authority: 'ua-gur',
      measure: 'named',
      effect: 'Named.',
      state: 'listed',
      date: '2020',
      sources: ['list'],
      verified: 'SEEN-LIST',
      asOf: '2026-03-01',
    },
  ],
  checks: [
    { authority: 'jp-mof', result: 'not-found', asOf: '2026-08-22' },
    { authority: 'ca-sema', result: 'not-checked' },
  ],
  facts: [
    { id: 'sale', text: 'It sold odds.', date: '2023', attribution, sources: ['gazette'], rank: 1 },
    { id: 'fire', text: 'It burnt down.', date: '2025-01-07', attribution, sources: ['gazette'], rank: 2 },
  ],
  relations: [{ kind: 'produces', to: 'odd-works-two', date: '2022', attribution, sources: ['gazette'] }],
  matching: { names: [{ text: 'Odd Works', strength: 'strong' }] },
});

const source = {
  publisher: 'The Gazette',
  title: 'A report',
  url: 'https://gazette.example/a',
  kind: 'press',
};

/** `pack.json` of the build; `change` sees it before it is handed out. */
export function oddPack(
  change: (entity: Record<string, unknown>, file: Record<string, unknown>) => void = () => undefined,
) {
  const file = {
    packs: [
      {
        id: 'odd',
        title: 'Odd pack',
        version: '1.0.0',
        date: '2026-11-22',
        description: 'Invented.',
        licence: 'MIT',
      },
    ],
    entities: [
      { ...structuredClone(oddWorks), pack: 'odd' },
      {
        ...structuredClone(oddWorks),
        id: 'odd-works-two',
        caption: 'Odd Works Two',
        pack: 'odd',
        relations: [],
      },
    ],
    sources: {
      gazette: { ...source, published: '2023', accessed: '2026-11-22' },
      list: { ...source, publisher: 'Register', title: 'The list', accessed: '2026-11-21', kind: 'official' },
    },
  };
  change(file.entities[0] as Record<string, unknown>, file);
  return file;
}

/** Every place of that file that names a list, a kind of measure or a date, by the keys that lead to it. */
export const ODD_PLACES: readonly (readonly (string | number)[])[] = [
  ['entities', 0, 'statuses', 0, 'authority'],
  ['entities', 0, 'statuses', 0, 'measure'],
  ['entities', 0, 'statuses', 0, 'date'],
  ['entities', 0, 'statuses', 0, 'asOf'],
  ['entities', 0, 'checks', 0, 'authority'],
  ['entities', 0, 'checks', 0, 'asOf'],
  ['entities', 0, 'checks', 1, 'authority'],
  ['entities', 0, 'facts', 0, 'date'],
  ['entities', 0, 'relations', 0, 'date'],
  ['entities', 0, 'legalPersons', 0, 'entries', 0, 'authority'],
  ['packs', 0, 'date'],
  ['sources', 'gazette', 'published'],
  ['sources', 'gazette', 'accessed'],
];

/** Puts a value in such a place. */
export function putAt(file: unknown, path: readonly (string | number)[], value: unknown): void {
  let at = file as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
}

/** What stands in such a place. */
export function valueAt(file: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], file);
}
