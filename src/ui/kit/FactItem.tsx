import type { CardSource } from '@/core/entities/entity-card';
import type { Attribution } from '@/core/entities/fact';
import type { PartialDate } from '@/core/entities/partial-date';
import { attributionText } from './attribution-text';
import { DateText } from './DateText';
import { InPackLanguage } from './InPackLanguage';
import type { Language } from './language';
import { SourceLink } from './SourceLink';

interface Props {
  text: string;
  date?: PartialDate | undefined;
  attribution: Attribution;
  sources: readonly CardSource[];
  language: Language;
}

/** One statement, then in small who says it, when, and where to read it. A denial is set in under the allegation above it. */
export function FactItem({ text, date, attribution, sources, language }: Props) {
  return (
    <div class="fact" data-kind={attribution.kind}>
      <p dir="auto">
        <InPackLanguage text={text} language={language} />
      </p>
      <p class="fact-origin">
        <span>{attributionText(attribution, language)}</span>
        {date && (
          <span>
            <DateText date={date} language={language} />
          </span>
        )}
        {sources.map((source) => (
          <span key={source.url}>
            <SourceLink source={source} language={language} />
          </span>
        ))}
      </p>
    </div>
  );
}
