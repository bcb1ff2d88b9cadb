import { expect, it } from 'vitest';
import { compareEntries, type PackState } from '@/build/compare-entries';

const entry = {
  id: 'alpha',
  schema: 'Company',
  caption: 'Alpha',
  summary: { text: 'A firm.' },
  properties: { name: ['Alpha'], innCode: ['1'], country: ['zz'] },
  facts: [{ id: 'one', text: 'One.', date: '2024' }],
  homonyms: [{ caption: 'Alpha (theatre)', names: ['Alpha Theatre'] }],
  matching: { names: [{ text: 'Alpha' }] },
};
const sources = {
  list: { title: 'A list', url: 'https://a.example/', accessed: '2026-11-22' },
  paper: { title: 'A report', url: 'https://b.example/', accessed: '2026-11-22' },
};
const state = (entries: Record<string, object>, known: object = sources) =>
  ({ entries: new Map(Object.entries(entries)), sources: known }) as PackState;
const compare = (change: object) =>
  compareEntries(state({ alpha: entry }), state({ alpha: { ...entry, ...change } }));

it.each([
  ['the facts', { facts: [{ id: 'one', text: 'One.', date: '2024-06' }] }, ['facts']],
  ['a listing', { statuses: [{ authority: 'un-sc' }] }, ['statuses']],
  [
    'a listing with a number',
    { statuses: [{ authority: 'un-sc', reference: 'IRe.055' }] },
    ['statuses', 'identifiers'],
  ],
  ['a check', { checks: [{ authority: 'un-sc' }] }, ['statuses']],
  ['who it is', { summary: { text: 'A maker.' } }, ['summary']],
  ['a name in another language', { captions: { uk: 'Альфа' } }, ['names']],
  ['an alias', { properties: { ...entry.properties, alias: ['A.'] } }, ['names']],
  ['a number', { properties: { ...entry.properties, innCode: ['2'] } }, ['identifiers']],
  ['a country', { properties: { name: ['Alpha'], innCode: ['1'] } }, ['particulars']],
  ['a namesake', { homonyms: [] }, ['homonyms']],
  ['a firm of the brand', { legalPersons: [{ name: 'Alpha LLC' }] }, ['persons']],
  [
    'several parts, in the order of the page',
    { caption: 'Alfa', relations: [{ to: 'b' }] },
    ['relations', 'names'],
  ],
])('finds %s', (_what, change, parts) => {
  expect(compare(change)).toEqual({ alpha: parts });
});

it.each([
  ['rules of the matcher', { matching: { names: [] } }],
  ['names that only the matcher hears', { homonyms: [{ caption: 'Alpha (theatre)', names: [] }] }],
  ['what is empty instead of absent', { relations: [], captions: {} }],
  ['another order of keys', { facts: [{ date: '2024', text: 'One.', id: 'one' }] }],
])('passes over %s', (_what, change) => {
  expect(compare(change)).toEqual({});
});

it('says that an entry is new or gone, and goes by the alphabet', () => {
  const before = state({ omega: entry, zeta: entry, beta: entry });
  const after = state({ zeta: { ...entry, caption: 'Zeta' }, alpha: entry, omega: entry });

  expect(Object.entries(compareEntries(before, after))).toEqual([
    ['alpha', ['new']],
    ['beta', ['gone']],
    ['zeta', ['names']],
  ]);
});

it.each([
  ['its address', { list: { ...sources.list, url: 'https://c.example/' } }, ['sources']],
  ['its date', { list: { ...sources.list, published: '2026' } }, ['sources']],
  ['that it is no longer there', { list: undefined }, ['sources']],
  ['the day on which it was opened', { list: { ...sources.list, accessed: '2026-11-30' } }, undefined],
  ['another source', { paper: { ...sources.paper, title: 'Another' } }, undefined],
])('of a source that an entry names compares %s', (_what, change, parts) => {
  const named = { ...entry, facts: [{ id: 'one', text: 'One.', sources: ['list'] }] };
  const after = state({ alpha: named }, { ...sources, ...change });

  expect(compareEntries(state({ alpha: named }), after)['alpha']).toEqual(parts);
});

it('says of a statement with a source that it had not that the statement changed', () => {
  const named = (keys: string[]) => ({ ...entry, facts: [{ id: 'one', text: 'One.', sources: keys }] });
  const { list } = sources;

  expect(
    compareEntries(state({ alpha: named(['list']) }, { list }), state({ alpha: named(['list', 'paper']) })),
  ).toEqual({ alpha: ['facts'] });
});
