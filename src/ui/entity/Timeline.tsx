import { useMemo } from 'preact/hooks';
import type { Fact } from '@/core/entities/fact';
import type { Status } from '@/core/entities/status';
import type { TimelineEntry } from '@/core/entities/timeline';
import { attributionText } from '@/ui/kit/attribution-text';
import { formatDate } from '@/ui/kit/format-date';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { measureLook } from '@/ui/kit/status-look';
import { StatusShape } from '@/ui/kit/StatusShape';
import { listingWords } from './listing-words';
import { SourceRefs } from './SourceRefs';
import { eventAnchor } from './strip-marks';
import { timelineScale } from './timeline-scale';
import type { TimelineYear } from './timeline-years';
import { TimelineStrip } from './TimelineStrip';

interface TimelineProps {
  years: TimelineYear[];
  /** Fragment of the address of each listing's row. */
  anchors: ReadonlyMap<Status, string>;
}

/** Facts and listings by year. A denial is set in under what it denies. */
export function Timeline({ years, anchors }: TimelineProps) {
  const { translate } = useLanguage();
  const scale = useMemo(() => timelineScale(years), [years]);
  return (
    <>
      {scale ? <TimelineStrip scale={scale} anchors={anchors} /> : null}
      <ol class="timeline">
        {years.map(({ year, entries }) => (
          <li key={year ?? 'undated'} class="timeline__year">
            <h3 class="timeline__label">
              {year ?? translate(entries.some(isIllegible) ? 'entityNoLegibleDate' : 'entityUndated')}
            </h3>
            <ul class="timeline__entries">
              {entries.map((entry, index) => (
                <Entry key={entry.kind === 'fact' ? entry.fact.id : index} entry={entry} anchors={anchors} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

/** It has a date, which is none of the calendar: the words beside it give it as printed. */
function isIllegible(entry: TimelineEntry): boolean {
  const { date } = entry.kind === 'fact' ? entry.fact : entry.status;
  return entry.date === undefined && date !== undefined;
}

function Entry({ entry, anchors }: { entry: TimelineEntry } & Pick<TimelineProps, 'anchors'>) {
  if (entry.kind === 'fact') return <FactEntry fact={entry.fact} />;
  return <ListingEntry status={entry.status} anchor={anchors.get(entry.status)} />;
}

function FactEntry({ fact }: { fact: Fact }) {
  const language = useLanguage();
  const date =
    fact.date === undefined ? language.translate('entityUndated') : formatDate(fact.date, language);
  return (
    <li id={`fact-${fact.id}`} class={fact.answers === undefined ? 'event' : 'event event--answer'}>
      <p dir="auto">
        <InPackLanguage text={fact.text} language={language} />
        <SourceRefs keys={fact.sources} />
      </p>
      <p class="event__line">
        <DateLink href={`#fact-${fact.id}`} date={date} title={language.translate('entityStatementLink')} />
        {' · '}
        {attributionText(fact.attribution, language)}
      </p>
    </li>
  );
}

function ListingEntry({ status, anchor }: { status: Status; anchor: string | undefined }) {
  const language = useLanguage();
  const { statusClass } = measureLook(status.measure);
  const isDelisted = status.state === 'delisted';
  const date = formatDate(status.date, language);
  return (
    <li class="event event--listing" {...(anchor ? { id: eventAnchor(anchor) } : {})}>
      <p>
        <StatusShape statusClass={statusClass} hollow={isDelisted} /> {listingWords(status, language)}
        <SourceRefs keys={status.sources} />
      </p>
      <p class="event__line">
        {anchor ? (
          <DateLink href={`#${anchor}`} date={date} title={language.translate('entityRowLink')} />
        ) : (
          date
        )}
      </p>
    </li>
  );
}

/** A date that leads to what happened on it. To those who hear links apart from the text a year alone would say nothing. */
function DateLink({ href, date, title }: { href: string; date: string; title: string }) {
  const { translate } = useLanguage();
  return (
    <a class="event__anchor" href={href} title={title} aria-label={translate('kitLabelled', [date, title])}>
      {date}
    </a>
  );
}
