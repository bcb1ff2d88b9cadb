import { z } from '../zod';

/**
 * A calendar date with the precision its source has: `2024`, `2024-06` or `2024-06-12`. A month stays a month; nothing
 * may fill in a day that was not read.
 */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD');
export type PartialDate = z.infer<typeof PartialDate>;

/** The date, or `undefined` where it is absent or no date of the calendar (`spring`, `2024-02-31`): such a text has no place in time. */
export function legibleDate(date: string | undefined): PartialDate | undefined {
  if (date === undefined || !PartialDate.safeParse(date).success) return undefined;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? date : undefined;
}

/** Oldest first; `2024` stands before `2024-06`, and an absent date after all others. */
export function comparePartialDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
