import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '@/ui/kit/format-date';
import { english } from '../english';

describe('a date in words', () => {
  it.each([
    ['2024', '2024'],
    ['2024-06', 'June 2024'],
    ['2024-06-12', '12 June 2024'],
    ['2024-02-29', '29 February 2024'],
    [undefined, 'date not in the copy read'],
    ['', 'date not in the copy read'],
    ['2023-02-29', 'date not legible (“2023-02-29”)'],
    ['2024-13', 'date not legible (“2024-13”)'],
    ['spring of 2024', 'date not legible (“spring of 2024”)'],
    ['2024-6-1', 'date not legible (“2024-6-1”)'],
  ])('for %s is “%s”', (date, words) => {
    expect(formatDate(date, english)).toBe(words);
  });

  it('is in the language of the reader, and in English where the tag is no language', () => {
    expect(formatDate('2024-06', { ...english, tag: 'de' })).toBe('Juni 2024');
    expect(formatDate('2024-06', { ...english, tag: 'not a tag' })).toBe('June 2024');
  });

  it.each(['uk', 'ru'])('keeps the short word for “year” with its figure in %s', (tag) => {
    expect(formatDate('2024-06-12', { ...english, tag })).toMatch(/2024\u00a0\p{L}\.$/u);
  });

  it.each([
    ['2024-06-12', 'en-GB', '12 Jun 2024'],
    ['2024-06', 'en-GB', 'Jun 2024'],
    ['2024', 'en-GB', '2024'],
    ['2024-06-12', 'uk', '12 черв. 2024'],
    ['2024-06-12', 'ru', '12 июн. 2024'],
    [undefined, 'en-GB', 'undated'],
    ['spring', 'en-GB', 'date not legible (“spring”)'],
  ])('where room is short for %s in %s is “%s”', (date, tag, words) => {
    expect(formatDate(date, { ...english, tag }, 'short')).toBe(words);
  });

  it('keeps the precision of any year, month and day: a month names no day', () => {
    const year = fc.integer({ min: 1000, max: 2999 });
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(year, month, (y, m) => {
        const words = formatDate(`${y}-${String(m).padStart(2, '0')}`, english);
        expect(words.match(/\d+/g)).toEqual([String(y)]);
      }),
    );
  });

  it('is never empty and never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(formatDate(text, english)).not.toBe('');
      }),
    );
  });
});
