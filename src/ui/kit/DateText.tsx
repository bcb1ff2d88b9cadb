import type { PartialDate } from '@/core/entities/partial-date';
import { readDate, type MonthWords } from '@/core/entities/date-words';
import { formatDate } from './format-date';
import type { Language } from './language';

interface Props {
  date: PartialDate | undefined;
  language: Language;
  /** `short` where room is. */
  month?: MonthWords;
}

/** A date as precise as its source; a missing or illegible one is said in words, never left out. */
export function DateText({ date, language, month }: Props) {
  const text = formatDate(date, language, month);
  return date && readDate(date) ? <time dateTime={date}>{text}</time> : <span>{text}</span>;
}
