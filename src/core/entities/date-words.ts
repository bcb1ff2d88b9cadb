import type { PartialDate } from './partial-date';

const FORMATS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** How a date names its month: `June 2024`, or where room is short `Jun 2024`. */
export type MonthWords = 'long' | 'short';

/** A date as a language (BCP 47) writes it, with the precision it has: `2024-06` becomes “June 2024”, never a day. `undefined` where the text is no date. */
export function dateWords(date: PartialDate, tag: string, month: MonthWords = 'long'): string | undefined {
  const time = readDate(date);
  if (!time) return undefined;
  const precision = FORMATS[date.split('-').length - 1];
  const words = dateFormat(tag, { ...precision, ...(precision?.month && { month }), timeZone: 'UTC' }).format(
    time,
  );
  // Some languages end a date on “р.” or “г.”, which must not stand alone in a line, and is left out of a short one.
  return words.replace(/ (\p{L}{1,2}\.)$/u, month === 'short' ? '' : '\u00a0$1');
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
