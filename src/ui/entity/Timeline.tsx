import type { Fact } from '@/core/entities/fact';
import { useLanguage } from '@/ui/kit/language-context';
import { AttributionText } from '@/ui/kit/AttributionText';
import { DateText } from '@/ui/kit/DateText';
import { SourceRefs } from './SourceRefs';
import type { TimelineYear } from './build-timeline';

/** Facts by year, newest first. A denial is set in under what it denies. */
export function Timeline({ years }: { years: TimelineYear[] }) {
  const { translate } = useLanguage();
  return (
    <ol class="timeline">
      {years.map(({ year, facts }) => (
        <li key={year ?? 'undated'} class="timeline__year">
          <h3 class="timeline__label">{year ?? translate('entityUndated')}</h3>
          <ul class="timeline__facts">
            {facts.map((fact) => (
              <FactLine key={fact.id} fact={fact} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function FactLine({ fact }: { fact: Fact }) {
  const language = useLanguage();
  const kind = fact.attribution.kind;
  return (
    <li id={`fact-${fact.id}`} class={`event event--${kind}${fact.answers ? ' event--answer' : ''}`}>
      <p class="event__text">
        {fact.text} <SourceRefs keys={fact.sources} />
      </p>
      <p class="event__line">
        {fact.date && fact.date.length > 4 ? (
          <>
            <DateText date={fact.date} language={language} /> ·{' '}
          </>
        ) : null}
        <AttributionText attribution={fact.attribution} language={language} />
      </p>
    </li>
  );
}
