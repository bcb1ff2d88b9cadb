import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  comparePartialDates,
  dateRange,
  dayOf,
  legibleDate,
  PartialDate,
} from '@/core/entities/partial-date';

it.each(['2024', '2024-06', '2024-06-12'])('takes %s as it is', (date) => {
  expect(PartialDate.parse(date)).toBe(date);
});

it.each([
  '',
  '24',
  '2024-13',
  '2024-00',
  '2024-06-32',
  '2024-6',
  '2024-06-12T00:00',
  'June 2024',
  '2024-06-',
  '2024-02-30',
])('refuses “%s”', (date) => {
  expect(PartialDate.safeParse(date).success).toBe(false);
});

it.each([
  ['spring', 'YYYY, YYYY-MM or YYYY-MM-DD'],
  ['2024-13', 'YYYY, YYYY-MM or YYYY-MM-DD'],
  ['2024-02-30', 'the month has no such day'],
])('says of “%s” one thing that is wrong: %s', (date, message) => {
  const { error } = PartialDate.safeParse(date);

  expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
});

it('sorts oldest first, the vaguer date before the exact one, no date last', () => {
  const dates = [undefined, '2024-06-12', '2025', '2024-06', '2024', '2023-12-31'];

  expect(dates.toSorted(comparePartialDates)).toEqual([
    '2023-12-31',
    '2024',
    '2024-06',
    '2024-06-12',
    '2025',
    undefined,
  ]);
});

it('sorts what is no date of the calendar last', () => {
  const dates = ['2024-02-31', '1999', 'spring', '2030'];

  expect(dates.toSorted(comparePartialDates).slice(0, 2)).toEqual(['1999', '2030']);
});

it.each([
  [[], undefined],
  [['2025', '2024-06', '2026-01-01'], { oldest: '2024-06', newest: '2026-01-01' }],
  [['zzz', '2025', ''], { oldest: '2025', newest: '2025' }],
  [['zzz', 'spring'], { oldest: 'zzz', newest: 'zzz' }],
])('finds the first and the last of %j', (dates, range) => {
  expect(dateRange(dates)).toEqual(range);
});

it('is the day on the reader’s own calendar', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 11, 31, 0, 1))).toBe('2026-12-31');
});

it('compares in the same way from both sides', () => {
  const date = fc.option(fc.stringMatching(/^20\d\d(-0[1-9](-1\d)?)?$/), { nil: undefined });

  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(Math.sign(comparePartialDates(a, b)) + Math.sign(comparePartialDates(b, a))).toBe(0);
    }),
  );
});

it.each(['2024', '2024-02', '2024-02-29', '2023-12-31'])('reads %s as a date', (date) => {
  expect(legibleDate(date)).toBe(date);
});

it.each([undefined, '', 'spring', '2024-02-30', '2023-02-29', '2024-13', '22.06.2024'])(
  'finds no date in “%s”',
  (text) => {
    expect(legibleDate(text)).toBeUndefined();
  },
);
