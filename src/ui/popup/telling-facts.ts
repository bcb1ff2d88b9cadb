import type { Fact } from '@/core/entities/fact';

/** Facts shown without opening the entity page. */
const FACTS_IN_PLACE = 2;

/** The best-ranked facts; an answer to one of them (a denial) stands directly after it and is never cut off. */
export function tellingFacts(facts: readonly Fact[]): Fact[] {
  const ranked = facts.filter((fact) => fact.rank !== undefined && fact.answers === undefined);
  ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return ranked
    .slice(0, FACTS_IN_PLACE)
    .flatMap((fact) => [fact, ...facts.filter((other) => other.answers === fact.id)]);
}
