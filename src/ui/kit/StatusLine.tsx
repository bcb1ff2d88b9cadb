import type { CardStatus } from '@/core/entities/entity-card';
import { DateText } from './DateText';
import { InPackLanguage } from './InPackLanguage';
import type { Language } from './language';
import { SourceLink } from './SourceLink';
import { measureLook, measureWords } from './status-look';
import { StatusShape } from './StatusShape';
import { withoutLead } from './without-lead';

interface Props {
  status: Omit<CardStatus, 'brief' | 'rank'>;
  language: Language;
}

/** One entry of one list: kind of measure, authority with its link, date, and what it does. A delisting is said first and drawn hollow. */
export function StatusLine({ status, language }: Props) {
  const { statusClass } = measureLook(status.measure);
  const isDelisted = status.state !== 'listed';
  const measure = measureWords(status.measure, language);
  const effect = withoutLead(status, measure);
  return (
    <div class="status-line" data-delisted={isDelisted}>
      <StatusShape statusClass={statusClass} hollow={isDelisted} />
      <div>
        <p class="status-line-head">
          {isDelisted && <strong>{language.translate('kitDelisted')} </strong>}
          <span class="status-line-measure">{measure}</span>
          <SourceLink source={status.source} label={status.label} language={language} />
        </p>
        <p class="status-line-detail">
          <span>
            <DateText date={status.date} language={language} />
          </span>
          {effect && (
            <bdi>
              <InPackLanguage text={effect} language={language} />
            </bdi>
          )}
        </p>
      </div>
    </div>
  );
}
