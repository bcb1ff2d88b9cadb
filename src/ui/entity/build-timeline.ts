import type { Fact } from '@/core/entities/fact';

/** Facts of one year, newest first. `year` is absent for facts whose source gives no date. */
export interface TimelineYear {
  year?: string;
  facts: Fact[];
}

/**
 * Newest year first, undated facts last. A fact that answers another one (a denial) stands directly after it, whatever its own date, so
 * that an allegation is never read without its answer.
 */
export function buildTimeline(facts: readonly Fact[]): TimelineYear[] {
  const ids = new Set(facts.map((fact) => fact.id));
  const isAnswer = (fact: Fact) =>
    fact.answers !== undefined && fact.answers !== fact.id && ids.has(fact.answers);
  const roots = facts.filter((fact) => !isAnswer(fact));
  const sorted = roots.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));

  const placed = new Set<string>();
  const withAnswers = (fact: Fact): Fact[] => {
    if (placed.has(fact.id)) return [];
    placed.add(fact.id);
    const answers = facts.filter((other) => isAnswer(other) && other.answers === fact.id);
    return [fact, ...answers.flatMap(withAnswers)];
  };

  const years = new Map<string | undefined, Fact[]>();
  const add = (root: Fact) => {
    const year = root.date?.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), ...withAnswers(root)]);
  };
  for (const fact of sorted) add(fact);
  // Two facts that answer each other have no root; they are shown all the same.
  for (const fact of facts) if (!placed.has(fact.id)) add(fact);

  const entries = [...years].map(([year, list]) =>
    year === undefined ? { facts: list } : { year, facts: list },
  );
  return entries.sort((a, b) => (b.year ?? '').localeCompare(a.year ?? ''));
}
