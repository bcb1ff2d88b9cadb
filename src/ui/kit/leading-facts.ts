import type { CardFact } from '@/core/entities/entity-card';

/** The first `most` statements with all that answers them. */
export function leadingFacts(facts: readonly CardFact[], most: number): CardFact[] {
  let statements = 0;
  return facts.filter(({ isAnswer }) => {
    if (!isAnswer) statements += 1;
    return statements <= most;
  });
}
