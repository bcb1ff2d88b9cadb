import { expect, it } from 'vitest';
import { compareEntries } from '@/build/compare-entries';

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
const compare = (change: object) =>
  compareEntries(new Map([['alpha', entry]]), new Map([['alpha', { ...entry, ...change }]]));

it.each([
  ['the facts', { facts: [{ id: 'one', text: 'One.', date: '2024-06' }] }, ['facts']],
  ['a listing', { statuses: [{ authority: 'un-sc' }] }, ['statuses']],
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

it('says that an entry is new, passes over one that is gone, and goes by the alphabet', () => {
  const before = new Map([
    ['gone', entry],
    ['zeta', entry],
  ]);
  const after = new Map([
    ['zeta', { ...entry, caption: 'Zeta' }],
    ['alpha', entry],
  ]);

  expect(Object.entries(compareEntries(before, after))).toEqual([
    ['alpha', ['new']],
    ['zeta', ['names']],
  ]);
});
