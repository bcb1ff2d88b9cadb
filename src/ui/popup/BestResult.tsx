import { useEffect, useState } from 'preact/hooks';
import type { EntityReply } from '@/core/messages/ui-to-background';
import type { SearchResult } from '@/core/matching/search';
import { EntityHeading } from '@/ui/kit/EntityHeading';
import { FactItem } from '@/ui/kit/FactItem';
import { useLanguage } from '@/ui/kit/language-context';
import { tellingFacts } from './telling-facts';
import type { PopupDeps } from './popup-deps';

/** Summary and the most telling facts of the highlighted result, in place. Empty while they are fetched. */
export function BestResult({ result, ask }: { result: SearchResult | undefined; ask: PopupDeps['ask'] }) {
  const language = useLanguage();
  const [reply, setReply] = useState<EntityReply>();
  const id = result?.id;
  useEffect(() => {
    if (id === undefined) return;
    let isCurrent = true;
    void ask({ type: 'entity', id }).then((answer) => isCurrent && setReply(answer));
    return () => {
      isCurrent = false;
    };
  }, [ask, id]);
  if (!result || !reply?.ok || reply.entity.id !== id) return null;
  const { entity, sources } = reply;
  return (
    <section class="best" aria-labelledby="best-heading">
      <EntityHeading
        id="best-heading"
        caption={entity.caption}
        schema={entity.schema}
        countries={result.countries}
        language={language}
      />
      <p class="best__summary">{entity.summary.text}</p>
      {tellingFacts(entity.facts).map((fact) => (
        <FactItem
          key={fact.id}
          text={fact.text}
          date={fact.date}
          attribution={fact.attribution}
          sources={fact.sources.flatMap((key) => sources[key] ?? [])}
          language={language}
        />
      ))}
      <a
        class="best__link"
        href={`/entity.html?${new URLSearchParams({ id: entity.id }).toString()}`}
        target="_blank"
      >
        {language.translate('popupAllFacts')}
      </a>
    </section>
  );
}
