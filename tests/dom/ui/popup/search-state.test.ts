import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SearchResult } from '@/core/matching/search';
import { EMPTY_SEARCH, reduceSearch, type SearchEvent } from '@/ui/popup/search-state';

const result = (id: string): SearchResult => ({
  id,
  caption: id,
  schema: 'Company',
  countries: [],
  statusClass: 'known',
});
const run = (...events: SearchEvent[]) => events.reduce(reduceSearch, EMPTY_SEARCH);
const ab = [result('a'), result('b')];

it('drops the answer to an older question', () => {
  const state = run(
    { type: 'typed', query: 'au' },
    { type: 'typed', query: 'aut' },
    { type: 'answered', query: 'au', results: ab },
  );

  expect(state).toMatchObject({ query: 'aut', status: 'searching', results: [] });
});

it('keeps the last results in sight while the next ones are fetched', () => {
  const state = run(
    { type: 'typed', query: 'a' },
    { type: 'answered', query: 'a', results: ab },
    { type: 'typed', query: 'au' },
  );

  expect(state).toMatchObject({ status: 'searching', results: ab });
});

it.each([
  [['next'], 1],
  [['next', 'next'], 0],
  [['previous'], 1],
  [['last'], 1],
  [['last', 'first'], 0],
] as const)('moves %j', (moves, active) => {
  const state = run(
    { type: 'typed', query: 'a' },
    { type: 'answered', query: 'a', results: ab },
    ...moves.map((to): SearchEvent => ({ type: 'moved', to })),
  );

  expect(state.active).toBe(active);
});

it.each<[string, SearchEvent[], boolean]>([
  ['for an answer under way', [], true],
  [
    'no longer once it is there and opened',
    [{ type: 'answered', query: 'a', results: ab }, { type: 'opened' }],
    false,
  ],
  ['no longer once other words are typed', [{ type: 'typed', query: 'ab' }], false],
  ['no longer once the search failed', [{ type: 'failed', query: 'a' }], false],
])('lets an early Enter wait %s', (_, events, waits) => {
  expect(run({ type: 'typed', query: 'a' }, { type: 'entered' }, ...events).isEntered).toBe(waits);
});

it('waits for nothing where the answer is there, or the same words were typed over themselves', () => {
  const state = run(
    { type: 'typed', query: 'a' },
    { type: 'answered', query: 'a', results: ab },
    { type: 'typed', query: 'a' },
    { type: 'entered' },
  );

  expect(state).toMatchObject({ status: 'done', isEntered: false });
});

it('says when the search failed, and forgets the results', () => {
  expect(run({ type: 'typed', query: 'a' }, { type: 'failed', query: 'a' })).toMatchObject({
    status: 'failed',
    results: [],
    active: -1,
  });
});

it('always points at a result or at none', () => {
  const event = fc.oneof(
    fc.constantFrom<SearchEvent>(
      { type: 'typed', query: 'a' },
      { type: 'typed', query: ' ' },
      { type: 'answered', query: 'a', results: ab },
      { type: 'answered', query: 'a', results: [] },
      { type: 'failed', query: 'a' },
      { type: 'cleared' },
      { type: 'entered' },
      { type: 'opened' },
    ),
    fc.constantFrom('next', 'previous', 'first', 'last').map((to): SearchEvent => ({ type: 'moved', to })),
  );
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const { active, results } = run(...events);

      expect(active === -1 ? results.length === 0 : active < results.length).toBe(true);
    }),
  );
});
