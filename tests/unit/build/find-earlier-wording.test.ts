import { expect, it } from 'vitest';
import type { PackState } from '@/build/compare-entries';
import { findEarlierWording } from '@/build/find-earlier-wording';
import { EarlierWording, MOST_EARLIER } from '@/core/entities/earlier-wording';

const freeze = { authority: 'un-sc', measure: 'asset-freeze', date: '2024-06', state: 'listed' };
const entry = {
  caption: 'Alpha',
  summary: { text: 'A firm.', sources: ['list'] },
  statuses: [{ ...freeze, effect: 'Freeze.', sources: ['list'], asOf: '2026' }],
  facts: [
    { id: 'one', text: 'One.', date: '2024', sources: ['list'] },
    { id: 'two', text: 'Two.', sources: ['list'] },
  ],
  homonyms: [],
};
const state = (entries: Record<string, object>) =>
  ({ entries: new Map(Object.entries(entries)), sources: {} }) as PackState;
const find = (change: object) =>
  findEarlierWording(state({ alpha: entry }), state({ alpha: { ...entry, ...change } }));

it.each([
  ['the caption', { caption: 'Alfa' }, { caption: 'Alpha' }],
  ['who it is', { summary: { text: 'A maker.' } }, { summary: 'A firm.' }],
  [
    'a statement with other words',
    { facts: [{ id: 'one', text: 'Another.', date: '2024' }, entry.facts[1]] },
    { facts: [{ id: 'one', text: 'One.', date: '2024' }] },
  ],
  [
    'a statement of another date',
    { facts: [{ ...entry.facts[0], date: '2025' }, entry.facts[1]] },
    { facts: [{ id: 'one', text: 'One.', date: '2024' }] },
  ],
  ['a statement that is gone', { facts: [entry.facts[0]] }, { facts: [{ id: 'two', text: 'Two.' }] }],
  ['a listing that is over', { statuses: [{ ...freeze, state: 'delisted' }] }, { statuses: [freeze] }],
  ['a listing of another measure', { statuses: [{ ...freeze, measure: 'other' }] }, { statuses: [freeze] }],
  ['a listing that is gone', { statuses: [] }, { statuses: [freeze] }],
])('keeps %s as it was, as the schema wants it', (_what, change, wording) => {
  const found = find(change);

  expect(found).toEqual({ alpha: wording });
  expect(EarlierWording.parse(found['alpha'])).toEqual(wording);
});

it.each([
  ['what stands elsewhere now', { facts: entry.facts.toReversed() }],
  ['what is new', { facts: [...entry.facts, { id: 'three', text: 'Three.' }] }],
  ['sources, copies and effects', { statuses: [{ ...freeze, effect: 'Assets frozen.', asOf: '2027' }] }],
  ['what readers do not read as a text of ours', { homonyms: [{ caption: 'Alpha' }] }],
])('keeps nothing of %s', (_what, change) => {
  expect(find(change)).toEqual({});
});

it('keeps nothing of an entry that is new or gone, and no more than a history holds', () => {
  expect(findEarlierWording(state({ alpha: entry }), state({ beta: entry }))).toEqual({});
  const facts = Array.from({ length: MOST_EARLIER + 9 }, (_, at) => ({ id: `f${at}`, text: 'It.' }));
  const many = findEarlierWording(state({ alpha: { ...entry, facts } }), state({ alpha: entry }));
  expect(many['alpha']?.facts).toHaveLength(MOST_EARLIER);
});
