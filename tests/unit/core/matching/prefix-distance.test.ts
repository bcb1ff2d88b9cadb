import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefixDistance } from '@/core/matching/prefix-distance';

describe('prefixDistance', () => {
  it.each([
    ['basiuk', 'basiuk', 0],
    ['basi', 'basiuk', 0],
    ['bsai', 'basiuk', 1],
    ['basuk', 'basiuk', 1],
    ['basxiuk', 'basiuk', 1],
    ['pasiuk', 'basiuk', 1],
    ['psaiuk', 'basiuk', 2],
    ['autel', 'basiuk', 3],
    ['basiuk', 'bas', 3],
    ['', 'basiuk', 0],
  ])('%s against %s is %i', (query, word, errors) => {
    expect(prefixDistance(query, word, 2)).toBe(errors);
  });

  it('is 0 exactly for beginnings', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(short, short, (query, word) => {
        expect(prefixDistance(query, word, 2) === 0).toBe(word.startsWith(query));
      }),
    );
  });
});
