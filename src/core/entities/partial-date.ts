import { z } from '../zod';

const FORM = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * A calendar date with the precision its source has: `2024`, `2024-06` or `2024-06-12`. A month stays a month; nothing
 * may fill in a day that was not read.
 */
export const PartialDate = z
  .string()
  // What has another form has no day to be looked up: one fault says all.
  .regex(FORM, { error: 'YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
  .refine(isInCalendar, 'the month has no such day');
export type PartialDate = z.infer<typeof PartialDate>;

/** The date, or `undefined` where it is absent or no date of the calendar (`spring`, `2024-02-31`): such a text has no place in time. */
export function legibleDate(date: string | undefined): PartialDate | undefined {
  return date !== undefined && FORM.test(date) && isInCalendar(date) ? date : undefined;
}

function isInCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day that it is where the reader is. */
export function dayOf(time: Date): PartialDate {
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${time.getFullYear()}-${month}-${day}`;
}

/** Oldest first; `2024` stands before `2024-06`, and what is absent or no date after all others. */
export function comparePartialDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  const [one, other] = [legibleDate(a), legibleDate(b)];
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}

/** The first and the last of some dates; of those that can be read, where any can. `undefined` where there are none. */
export function dateRange(
  dates: readonly PartialDate[],
): { oldest: PartialDate; newest: PartialDate } | undefined {
  const legible = dates.filter((date) => legibleDate(date) !== undefined).toSorted(comparePartialDates);
  const [oldest, newest] = [legible[0] ?? dates[0], legible.at(-1) ?? dates[0]];
  return oldest === undefined || newest === undefined ? undefined : { oldest, newest };
}
