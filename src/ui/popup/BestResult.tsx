import { useEffect, useState } from 'preact/hooks';
import { cardSources } from '@/core/entities/card-sources';
import type { Fact } from '@/core/entities/fact';
import { countriesOf } from '@/core/entities/name-summary';
import { tellingFacts } from '@/core/entities/telling-facts';
import type { EntityReply } from '@/core/messages/ui-to-background';
import type { SearchResult } from '@/core/matching/search';
import { attributionText } from '@/ui/kit/attribution-text';
import { EntityHeading } from '@/ui/kit/EntityHeading';
import { FactItem } from '@/ui/kit/FactItem';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import type { Language } from '@/ui/kit/language';
import { useLanguage } from '@/ui/kit/language-context';
import { Notice } from '@/ui/kit/Notice';
import { numberAddresses } from '@/ui/kit/OutsideMarks';
import type { LookUp } from './look-ups';
import type { PopupDeps } from './popup-deps';

/** Statements shown without opening the entity page. */
const MAX_FACTS = 2;

interface BestResultProps {
  result: SearchResult | undefined;
  ask: PopupDeps['ask'];
  /** The reader goes on to all facts; the browser follows the link by itself. */
  onLookUp(name: LookUp): void;
}

/** Summary and the most telling facts of the highlighted result, in place. Empty while they are fetched. */
export function BestResult({ result, ask, onLookUp }: BestResultProps) {
  const language = useLanguage();
  const [known, setKnown] = useState<{ id: string; reply: EntityReply }>();
  const id = result?.id;
  useEffect(() => {
    if (id === undefined) return;
    let isCurrent = true;
    void ask({ type: 'entity', id }).then((reply) => isCurrent && setKnown({ id, reply }));
    return () => {
      isCurrent = false;
    };
  }, [ask, id]);
  // What was said of another result is nothing about this one.
  if (!result || known === undefined || known.id !== id) return null;
  const { reply } = known;
  if (!reply.ok)
    return (
      <div class="best">
        <Notice>
          {language.translate(reply.error === 'unknown-entity' ? 'popoverUnknownEntity' : 'popupFactsFailed')}
        </Notice>
      </div>
    );
  const { entity, sources } = reply;
  const facts = tellingFacts(entity.facts, MAX_FACTS).map(({ fact }) => ({
    ...fact,
    sources: cardSources(fact.sources, sources),
  }));
  const numbers = numberAddresses(facts);
  return (
    <section class="best" aria-labelledby="best-heading">
      <EntityHeading
        id="best-heading"
        caption={result.caption}
        english={entity.caption}
        schema={entity.schema}
        countries={countriesOf(entity)}
        language={language}
      />
      <p class="best__summary" dir="auto">
        <InPackLanguage text={entity.summary.text} language={language} />{' '}
        <small>{attributionText(entity.summary.attribution, language)}</small>
      </p>
      {facts.length === 0 ? <p class="best__none">{withoutFacts(entity.facts, language)}</p> : null}
      {facts.map((fact) => (
        <FactItem
          key={fact.id}
          text={fact.text}
          date={fact.date}
          attribution={fact.attribution}
          sources={fact.sources}
          numbers={numbers}
          language={language}
        />
      ))}
      <a
        class="best__link"
        href={`/entity.html?${new URLSearchParams({ id: entity.id }).toString()}`}
        target="_blank"
        onClick={() => onLookUp({ id: entity.id, caption: result.caption })}
      >
        {language.translate('popupAllFacts')}
      </a>
    </section>
  );
}

/** None that tells at a glance is not the same as none. */
function withoutFacts({ length }: readonly Fact[], { translate, tag }: Language): string {
  return length === 0
    ? translate('popoverNoFacts')
    : translate('popoverMoreFacts', [length.toLocaleString(tag)]);
}
