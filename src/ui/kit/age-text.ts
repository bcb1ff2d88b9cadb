import type { PartialDate } from '@/core/entities/partial-date';
import { readDate } from '@/core/entities/date-words';

const DAY_MS = 86_400_000;
const MONTHS_OF_YEAR = 12;

/**
 * How long ago a date is, in words and no finer than it is told: `3 months ago`. Empty where it is no date, or lies ahead. A day is so many whole
 * months or years back; a month or a year that is told as such is counted by the calendar, so that it alone can be “last month” or “this year”.
 */
export function ageText(date: PartialDate, today: PartialDate, tag: string): string {
  const [then, now] = [readDate(date), readDate(today)];
  if (!then || !now || then > now) return '';
  const byCalendar = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const counted = new Intl.RelativeTimeFormat(tag, { numeric: 'always' });
  const years = now.getUTCFullYear() - then.getUTCFullYear();
  const precision = date.split('-').length;
  if (precision === 1) return byCalendar.format(-years, 'year');
  const begun = years * MONTHS_OF_YEAR + now.getUTCMonth() - then.getUTCMonth();
  const months = precision === 3 && now.getUTCDate() < then.getUTCDate() ? begun - 1 : begun;
  if (months >= MONTHS_OF_YEAR) return counted.format(-Math.floor(months / MONTHS_OF_YEAR), 'year');
  if (precision === 2) return byCalendar.format(-months, 'month');
  if (months >= 1) return counted.format(-months, 'month');
  const days = (now.getTime() - then.getTime()) / DAY_MS;
  return (days > 1 ? counted : byCalendar).format(-days, 'day');
}
