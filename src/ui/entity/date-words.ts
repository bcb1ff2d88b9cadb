import type { PartialDate } from '@/core/entities/partial-date';
import type { Language } from '@/ui/kit/language';
import { formatPartialDate } from '@/ui/kit/partial-date-text';

/** A date inside a sentence, with the precision it has; an illegible one is quoted as such. */
export function dateWords(date: PartialDate, language: Language): string {
  return formatPartialDate(date, language) ?? language.translate('kitDateIllegible', [date.slice(0, 40)]);
}
