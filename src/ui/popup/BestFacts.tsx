import type { EntityCard } from '@/core/entities/entity-card';
import { attributionText } from '@/ui/kit/attribution-text';
import { FactItem } from '@/ui/kit/FactItem';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import type { Language } from '@/ui/kit/language';
import { leadingFacts } from '@/ui/kit/leading-facts';
import { numberAddresses } from '@/ui/kit/OutsideMarks';

/** Statements shown without opening the entity page, besides what answers them. */
const MAX_FACTS = 2;

/** Who this is in one line, and the most telling facts with their sources. */
export function BestFacts({ card, language }: { card: EntityCard; language: Language }) {
  const facts = leadingFacts(card.facts, MAX_FACTS);
  const numbers = numberAddresses(facts);
  return (
    <>
      <p class="best__summary" dir="auto">
        <InPackLanguage text={card.summary.text} language={language} />{' '}
        <small>{attributionText(card.summary.attribution, language)}</small>
      </p>
      {facts.length === 0 ? <p class="best__more">{withoutFacts(card.factCount, language)}</p> : null}
      {facts.map((fact) => (
        <FactItem key={fact.text} {...fact} numbers={numbers} language={language} />
      ))}
    </>
  );
}

/** None that tells at a glance is not the same as none. */
function withoutFacts(count: number, { translate, tag }: Language): string {
  return count === 0
    ? translate('popoverNoFacts')
    : translate('popoverMoreFacts', [count.toLocaleString(tag)]);
}
