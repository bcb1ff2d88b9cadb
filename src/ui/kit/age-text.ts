import type { PartialDate } from '@/core/entities/partial-date';
import { readDate } from './format-date';

const DAY_MS = 86_400_000;
/** Days of a mean month and a mean year. */
const MONTH = 30.44;
const YEAR = 365.25;

/** How long ago a date is, in words and no finer than it is told: `3 months ago`. Empty where it is no date, or lies ahead. */
export function ageText(date: PartialDate, today: PartialDate, tag: string): string {
  const [then, now] = [readDate(date), readDate(today)];
  if (!then || !now || then > now) return '';
  const days = Math.floor((now.getTime() - then.getTime()) / DAY_MS);
  const precision = date.split('-').length;
  const words = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  if (precision === 1 || days >= YEAR) return words.format(-Math.floor(days / YEAR), 'year');
  if (precision === 2 || days >= MONTH) return words.format(-Math.floor(days / MONTH), 'month');
  return words.format(-days, 'day');
}
