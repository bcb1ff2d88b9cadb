import type { Fact } from './fact';

/** A fact to be shown in short, and whether it answers the one before it. */
export interface TellingFact {
  fact: Fact;
  isAnswer: boolean;
}

/**
 * The `most` best ranked facts, each followed by its answers, ranked or not: an allegation never stands without its denial, which is why answers do
 * not count. Facts without a rank stay out.
 */
export function tellingFacts(facts: readonly Fact[], most: number): TellingFact[] {
  const ids = new Set(facts.map(({ id }) => id));
  const isAnswer = ({ id, answers }: Fact) => answers !== undefined && answers !== id && ids.has(answers);
  return facts
    .filter((fact) => fact.rank !== undefined && !isAnswer(fact))
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, most)
    .flatMap((fact) => [
      { fact, isAnswer: false },
      ...facts
        .filter((other) => isAnswer(other) && other.answers === fact.id)
        .map((other) => ({ fact: other, isAnswer: true })),
    ]);
}
