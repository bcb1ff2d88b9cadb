import { dateWords, type MonthWords } from '@/core/entities/date-words';
import type { PartialDate } from '@/core/entities/partial-date';
import { isolate } from '@/core/text/isolate';
import type { Language } from './language';

/**
 * Writes a date with the precision it has: `2024-06` becomes “June 2024”, never a day. A missing date and a text that is no date
 * (`2024-02-31`, `spring`) are said in words. With `short` in as few as there are.
 */
export function formatDate(
  date: PartialDate | undefined,
  language: Language,
  month: MonthWords = 'long',
): string {
  if (!date) return language.translate(month === 'short' ? 'kitDateMissingBrief' : 'kitDateMissing');
  return (
    dateWords(date, language.tag, month) ??
    language.translate('kitDateIllegible', [isolate([...date].slice(0, 40).join(''))])
  );
}
