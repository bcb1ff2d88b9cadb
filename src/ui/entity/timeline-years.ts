import { buildTimeline, type TimelineEntry } from '@/core/entities/timeline';
import type { Entity } from '@/core/entities/entity';

/** What happened in one year. `year` is absent for what no source dates. */
export interface TimelineYear {
  year?: string;
  entries: TimelineEntry[];
}

/** The timeline of an entity by year, oldest first. An answer stays in the year of what it answers, so that the two are read together. */
export function timelineYears(entity: Pick<Entity, 'facts' | 'statuses'>): TimelineYear[] {
  const years: TimelineYear[] = [];
  for (const entry of buildTimeline(entity)) {
    const year = entry.date?.slice(0, 4);
    const last = years.at(-1);
    const isAnswer = entry.kind === 'fact' && entry.fact.answers !== undefined;
    if (last && (isAnswer || last.year === year)) last.entries.push(entry);
    else years.push({ ...(year === undefined ? {} : { year }), entries: [entry] });
  }
  return years;
}

/** Facts in the order in which the page shows them. */
export function factsInOrder(years: readonly TimelineYear[]): Entity['facts'] {
  return years.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'fact' ? [entry.fact] : [])),
  );
}
