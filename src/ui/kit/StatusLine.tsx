import type { CardStatus } from '@/core/entities/entity-card';
import { DateText } from './DateText';
import type { Language } from './language';
import { SourceLink } from './SourceLink';
import { measureLook } from './status-look';
import { StatusShape } from './StatusShape';

interface Props {
  status: CardStatus;
  language: Language;
}

/** One entry of one list: kind of measure, authority, what it does, since when, where to read it. A delisting is said first and drawn hollow. */
export function StatusLine({ status, language }: Props) {
  const { statusClass, key } = measureLook(status.measure);
  const isDelisted = status.state !== 'listed';
  const measure = language.translate(key);
  return (
    <div class="status-line" data-delisted={isDelisted}>
      <StatusShape statusClass={statusClass} hollow={isDelisted} />
      <div>
        <p class="status-line-head">
          {isDelisted && <strong>{language.translate('kitDelisted')} </strong>}
          <span class="status-line-measure">{measure}</span> <bdi>{status.label}</bdi>
        </p>
        <p class="status-line-detail">
          {status.effect && <bdi>{status.effect}</bdi>}
          <span>
            <DateText date={status.date} language={language} />
          </span>
          <SourceLink source={status.source} language={language} />
        </p>
      </div>
    </div>
  );
}
