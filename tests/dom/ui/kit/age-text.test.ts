import { expect, it } from 'vitest';
import { ageText } from '@/ui/kit/age-text';

it.each([
  ['2026-11-30', 'today'],
  ['2026-11-29', 'yesterday'],
  ['2026-11-28', '2 days ago'],
  ['2026-11-01', '29 days ago'],
  ['2026-10-31', '30 days ago'],
  ['2026-10-30', '1 month ago'],
  ['2026-08-22', '3 months ago'],
  ['2025-12-01', '11 months ago'],
  ['2025-11-30', '1 year ago'],
  ['2024-12-01', '1 year ago'],
  ['2024-11-30', '2 years ago'],
  ['2024', '2 years ago'],
  ['2025', 'last year'],
  ['2026', 'this year'],
  ['2024-12', '1 year ago'],
  ['2025-11', '1 year ago'],
  ['2025-12', '11 months ago'],
  ['2026-09', '2 months ago'],
  ['2026-10', 'last month'],
  ['2026-11', 'this month'],
  ['2026-12', ''],
  ['2026-12-01', ''],
  ['2027', ''],
  ['2026-02-31', ''],
  ['spring', ''],
  ['', ''],
])('says how long ago %s is, no finer than it is told: %s', (date, words) => {
  expect(ageText(date, '2026-11-30', 'en')).toBe(words);
});

it.each([
  ['2026-08-22', '2026-10-21', '1 month ago', 'August is not the last month'],
  ['2026-08-22', '2026-10-22', '2 months ago', 'two months to the day'],
  ['2026-01-31', '2026-02-28', '28 days ago', 'no whole month'],
  ['2026-01-31', '2026-03-01', '1 month ago', 'over a short month'],
  ['2026-12-31', '2027-01-01', 'yesterday', 'over the end of a year'],
  ['2025', '2026-01-01', 'last year', 'the year ended the day before'],
  ['2025-12', '2026-01-01', 'last month', 'the month ended the day before'],
  ['2025-12-31', '2027-01-02', '1 year ago', 'the last year is 2026'],
  ['2025-12-31', '2026-12-30', '11 months ago', 'a day short of a year'],
  ['2025-12-31', '2026-12-31', '1 year ago', 'a year to the day'],
  ['2024-02-29', '2025-02-28', '11 months ago', 'a leap day'],
  ['2024-02-29', '2025-03-01', '1 year ago', 'the day after a leap day'],
])('of %s says on %s that it is %s: %s', (date, today, words) => {
  expect(ageText(date, today, 'en')).toBe(words);
});

it.each([
  ['2026-08-22', 'uk', '3 місяці тому'],
  ['2026-11-28', 'de', 'vor 2 Tagen'],
  ['2026-11-29', 'fr', 'hier'],
])('says of %s in the language of the reader, %s: %s', (date, tag, words) => {
  expect(ageText(date, '2026-11-30', tag)).toBe(words);
});
