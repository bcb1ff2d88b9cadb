import { expect, it } from 'vitest';
import { ageText } from '@/ui/kit/age-text';

it.each([
  ['2026-11-30', 'today'],
  ['2026-11-29', 'yesterday'],
  ['2026-11-01', '29 days ago'],
  ['2026-10-30', 'last month'],
  ['2026-08-22', '3 months ago'],
  ['2025-12-01', '11 months ago'],
  ['2025-11-29', 'last year'],
  ['2024', '2 years ago'],
  ['2026', 'this year'],
  ['2026-09', '2 months ago'],
  ['2026-11', 'this month'],
  ['2026-12-01', ''],
  ['2026-02-31', ''],
  ['spring', ''],
  ['', ''],
])('says how long ago %s is, no finer than it is told: %s', (date, words) => {
  expect(ageText(date, '2026-11-30', 'en')).toBe(words);
});

it('says it in the language of the reader', () => {
  expect(ageText('2026-08-22', '2026-11-30', 'uk')).toBe('3 місяці тому');
});
