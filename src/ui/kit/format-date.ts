import type { PartialDate } from '@/core/entities/partial-date';
import { isolate } from '@/core/text/isolate';
import type { Language } from './language';

const FORMATS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/**
 * Writes a date with the precision it has: `2024-06` becomes “June 2024”, never a day. A missing date and a text that is no date
 * (`2024-02-31`, `spring`) are said in words.
 */
export function formatDate(date: PartialDate | undefined, language: Language): string {
  if (!date) return language.translate('kitDateMissing');
  const time = readDate(date);
  if (!time) return language.translate('kitDateIllegible', [isolate([...date].slice(0, 40).join(''))]);
  const precision = FORMATS[date.split('-').length - 1];
  const words = dateFormat(language.tag, { ...precision, timeZone: 'UTC' }).format(time);
  // Some languages end a date on “р.” or “г.”, which must not stand alone in a line.
  return words.replace(/ (?=\p{L}{1,2}\.$)/u, '\u00a0');
}

/** First moment (UTC) of a year, month or day; null where the text is none. */
export function readDate(date: PartialDate): Date | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!parts) return null;
  const [, year, month = '01', day = '01'] = parts;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // Engines disagree on 31 February: some refuse it, some roll over into March.
  return time.getUTCDate() === Number(day) ? time : null;
}

function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(tag, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
