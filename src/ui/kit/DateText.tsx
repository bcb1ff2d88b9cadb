import type { PartialDate } from '@/core/entities/partial-date';
import { readDate } from '@/core/entities/date-words';
import { formatDate } from './format-date';
import type { Language } from './language';

interface Props {
  date: PartialDate | undefined;
  language: Language;
}

/** A date as precise as its source; a missing or illegible one is said in words, never left out. */
export function DateText({ date, language }: Props) {
  const text = formatDate(date, language);
  return date && readDate(date) ? <time dateTime={date}>{text}</time> : <span>{text}</span>;
}
