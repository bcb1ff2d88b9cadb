import type { Entity } from './entity';
import type { Fact } from './fact';
import { comparePartialDates, legibleDate, type PartialDate } from './partial-date';
import type { Status } from './status';

/** Something that happened, was said, or was listed. `date` has the precision of its source; absent = the source gives none that can be read. */
export type TimelineEntry = { date?: PartialDate } & (
  { kind: 'fact'; fact: Fact } | { kind: 'listing'; status: Status }
);

/**
 * Facts and listings, oldest first, undated ones last. `2024` stands before `2024-06`, and that before `2024-06-12`: nothing is said about
 * the order within the vaguer period. An answer stands directly after what it answers, whatever its own date.
 */
export function buildTimeline(entity: Pick<Entity, 'facts' | 'statuses'>): TimelineEntry[] {
  const { facts, statuses } = entity;
  const roots = facts.filter((fact) => !answered(fact, facts));
  const entries: TimelineEntry[] = [
    ...statuses.map((status): TimelineEntry => ({ ...dated(status), kind: 'listing', status })),
    ...roots.map((fact): TimelineEntry => ({ ...dated(fact), kind: 'fact', fact })),
  ].sort((a, b) => comparePartialDates(a.date, b.date));

  return entries.flatMap((entry) => (entry.kind === 'fact' ? withAnswers(entry.fact, facts) : [entry]));
}

function withAnswers(
  fact: Fact,
  facts: readonly Fact[],
  seen: ReadonlySet<string> = new Set(),
): TimelineEntry[] {
  const path = new Set([...seen, fact.id]);
  const answers = facts.filter((other) => other.answers === fact.id && !path.has(other.id));
  return [
    { ...dated(fact), kind: 'fact', fact },
    ...answers.flatMap((answer) => withAnswers(answer, facts, path)),
  ];
}

/** The chain of answers must end in a fact that answers nothing; facts that answer each other in a circle count as roots. */
function answered(fact: Fact, facts: readonly Fact[]): boolean {
  const seen = new Set<string>();
  let current: Fact | undefined = fact;
  while (current?.answers !== undefined) {
    if (seen.has(current.id)) return false;
    seen.add(current.id);
    const target: string = current.answers;
    current = facts.find((other) => other.id === target);
  }
  return current !== undefined && current !== fact;
}

function dated(of: { date?: PartialDate | undefined }): { date?: PartialDate } {
  const date = legibleDate(of.date);
  return date === undefined ? {} : { date };
}
