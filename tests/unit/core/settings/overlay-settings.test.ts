import { describe, expect, it } from 'vitest';
import { overlayChange } from '@/core/settings/overlay-settings';

describe('overlayChange', () => {
  it.each([
    ['no change keeps the stored value', { v: 2, a: 1, x: 9 }, { a: 1 }, { a: 1 }, { v: 2, a: 1, x: 9 }],
    ['a changed field is put in', { v: 2, a: 1, x: 9 }, { a: 1 }, { a: 5 }, { v: 2, a: 5, x: 9 }],
    [
      'a field in a new shape stays when we did not touch it',
      { a: { new: true } },
      { a: 1 },
      { a: 1 },
      { a: { new: true } },
    ],
    [
      'nested fields likewise',
      { in: { a: 1, x: 9 } },
      { in: { a: 1, b: 2 } },
      { in: { a: 1, b: 3 } },
      { in: { a: 1, x: 9, b: 3 } },
    ],
    [
      'a list keeps items that we could not read',
      { sites: ['a', { glob: '*' }, 'b'] },
      { sites: ['a', 'b'] },
      { sites: ['b', 'c'] },
      { sites: [{ glob: '*' }, 'b', 'c'] },
    ],
    ['a list item is not added twice', { sites: ['a'] }, { sites: [] }, { sites: ['a'] }, { sites: ['a'] }],
    ['a value that is no longer there is replaced', { a: 'x' }, { a: [] }, { a: ['b'] }, { a: ['b'] }],
  ])('%s', (_title, stored, before, after, expected) => {
    expect(overlayChange(stored, before, after)).toEqual(expected);
  });
});
