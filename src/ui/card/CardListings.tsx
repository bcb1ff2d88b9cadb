import { DateText } from '@/ui/kit/DateText';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import type { Language } from '@/ui/kit/language';
import { SourceLink } from '@/ui/kit/SourceLink';
import { isKnownMeasure, measureBrief, measureLook, measureWords } from '@/ui/kit/status-look';
import { StatusShape } from '@/ui/kit/StatusShape';
import { withoutLead } from '@/ui/kit/without-lead';
import type { ListingGroup } from './group-listings';

interface Props {
  group: ListingGroup;
  language: Language;
}

/** One kind of measure: its shape and word with what it means, then the authorities that took it, each with its link and date. Delisted ones are drawn hollow and say so first. */
export function CardListings({ group: { measure, state, listings }, language }: Props) {
  const isDelisted = state !== 'listed';
  const brief = isDelisted ? undefined : measureBrief(measure, language);
  return (
    <div class="listing" data-delisted={isDelisted}>
      <StatusShape statusClass={measureLook(measure).statusClass} hollow={isDelisted} />
      <div>
        <p>
          {isDelisted && <strong>{language.translate('kitDelisted')} </strong>}
          <span class="listing-measure">{measureWords(measure, language)}</span>
          {brief !== undefined && <small class="listing-brief">{brief}</small>}
        </p>
        <ul class="listing-authorities">
          {listings.map(({ authority, label, brief: name, date, effect, source }) => (
            <li key={`${authority} ${effect}`}>
              <SourceLink
                source={{ ...source, title: `${label} · ${source.title}` }}
                label={name}
                language={language}
              />{' '}
              <DateText date={date} month="short" language={language} />
            </li>
          ))}
        </ul>
        {!isKnownMeasure(measure) && <Effects group={{ measure, state, listings }} language={language} />}
      </div>
    </div>
  );
}

/** What this version has no words for is said as the pack says it. */
function Effects({ group: { measure, listings }, language }: Props) {
  const words = measureWords(measure, language);
  const effects = new Set(listings.map((status) => withoutLead(status, words)));
  return [...effects].filter(Boolean).map((effect) => (
    <p key={effect}>
      <small dir="auto">
        <InPackLanguage text={effect} language={language} />
      </small>
    </p>
  ));
}
