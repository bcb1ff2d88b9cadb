import type { SearchResult } from '@/core/matching/search';
import type { NameCardReply } from '@/core/messages/ui-to-background';
import { useLanguage } from '@/ui/kit/language-context';
import { Notice } from '@/ui/kit/Notice';
import { VisuallyHidden } from '@/ui/kit/VisuallyHidden';
import { BestFacts } from './BestFacts';
import { BestStanding } from './BestStanding';
import type { LookUp } from './look-ups';

interface BestResultProps {
  result: SearchResult;
  reply: NameCardReply;
  /** The reader goes on to all facts; the browser follows the link by itself. */
  onLookUp(name: LookUp): void;
}

/** The highlighted result opened: who or what it is, its gravest listings, the most telling facts. It stands under its line of the list, though a list may not hold it. */
export function BestResult({ result, reply, onLookUp }: BestResultProps) {
  const language = useLanguage();
  const { translate } = language;
  if (!reply.ok)
    return (
      <div class="best">
        <Notice>
          {translate(reply.error === 'unknown-entity' ? 'popoverUnknownEntity' : 'popupFactsFailed')}
        </Notice>
      </div>
    );
  const { card, flags } = reply;
  return (
    <section class="best" aria-labelledby="best-heading">
      <h2 id="best-heading">
        <VisuallyHidden>{result.caption}</VisuallyHidden>
      </h2>
      <BestStanding card={card} flags={flags} language={language} />
      <BestFacts card={card} language={language} />
      <a
        class="best__link"
        href={`/entity.html?${new URLSearchParams({ id: card.id }).toString()}`}
        target="_blank"
        onClick={() => onLookUp({ id: card.id, caption: result.caption })}
      >
        {translate('popupAllFacts')}
      </a>
    </section>
  );
}
