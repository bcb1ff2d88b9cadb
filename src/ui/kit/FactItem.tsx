import type { CardSource } from '@/core/entities/entity-card';
import type { Attribution } from '@/core/entities/fact';
import type { PartialDate } from '@/core/entities/partial-date';
import { attributionText } from './attribution-text';
import { DateText } from './DateText';
import { InPackLanguage } from './InPackLanguage';
import type { Language } from './language';
import { OutsideMarks, type SourceNumbering } from './OutsideMarks';

interface Props {
  text: string;
  date?: PartialDate | undefined;
  attribution: Attribution;
  sources: readonly CardSource[];
  /** Figures of the sources, those of all statements beside this one being counted. */
  numbers: SourceNumbering;
  language: Language;
}

/** One statement with a mark for each source, then in small who says it and when. A denial is set in under the allegation above it. */
export function FactItem({ text, date, attribution, sources, numbers, language }: Props) {
  return (
    <div class="fact" data-kind={attribution.kind}>
      <p dir="auto">
        <InPackLanguage text={text} language={language} />
        <OutsideMarks sources={sources} numbers={numbers} language={language} />
      </p>
      <p class="fact-origin">
        <span>{attributionText(attribution, language)}</span>
        {date && (
          <span>
            <DateText date={date} language={language} />
          </span>
        )}
      </p>
    </div>
  );
}
