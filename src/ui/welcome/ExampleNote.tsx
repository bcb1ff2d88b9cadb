import { useEffect, useState } from 'preact/hooks';
import { buildEntityCard } from '@/core/entities/build-entity-card';
import { captionIn } from '@/core/entities/caption';
import { countriesOf } from '@/core/entities/name-summary';
import { classifyStatuses } from '@/core/entities/status-class';
import type { EntityReply } from '@/core/messages/ui-to-background';
import { attributionText } from '@/ui/kit/attribution-text';
import { EntityHeading } from '@/ui/kit/EntityHeading';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { StatusBadge } from '@/ui/kit/StatusBadge';
import { NoteBody } from './NoteBody';
import type { WelcomeDeps } from './welcome-deps';

interface Props extends Pick<WelcomeDeps, 'ask'> {
  id: string;
  /** With listings and facts, as a note on a page has them; else only what they come to. */
  isWhole: boolean;
}

/** Who the chosen name is, with the way to everything known. Keeps the last note until the next one is there. */
export function ExampleNote({ ask, id, isWhole }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const [reply, setReply] = useState<EntityReply>();
  useEffect(() => {
    let isCurrent = true;
    void ask({ type: 'entity', id }).then((answer) => isCurrent && setReply(answer));
    return () => {
      isCurrent = false;
    };
  }, [ask, id]);
  if (!reply?.ok) return null;
  const { entity, sources, pack } = reply;
  return (
    <aside class="example__note">
      {/* Read out when another name is chosen; the rest is there to be read on. */}
      <div class="example__who" aria-live="polite">
        <EntityHeading
          level={3}
          caption={captionIn(language.tag, entity)}
          english={entity.caption}
          schema={entity.schema}
          countries={countriesOf(entity)}
          language={language}
        />
        <p dir="auto">
          <InPackLanguage text={entity.summary.text} language={language} />{' '}
          <small dir="auto">{attributionText(entity.summary.attribution, language)}</small>
        </p>
      </div>
      {isWhole ? (
        <NoteBody card={buildEntityCard(entity, sources, pack.version, translate)} />
      ) : (
        <p>
          <StatusBadge statusClass={classifyStatuses(entity.statuses)} language={language} />
        </p>
      )}
      <p>
        <a href={`/entity.html?${new URLSearchParams({ id: entity.id }).toString()}`}>
          {translate('popoverAllFacts')}
        </a>
      </p>
    </aside>
  );
}
