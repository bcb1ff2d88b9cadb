import { useEffect, useState } from 'preact/hooks';
import { captionIn } from '@/core/entities/caption';
import type { StatusClass } from '@/core/entities/status-class';
import type { EntityReply } from '@/core/messages/ui-to-background';
import { attributionText } from '@/ui/kit/attribution-text';
import { EntityHeading } from '@/ui/kit/EntityHeading';
import { useLanguage } from '@/ui/kit/language-context';
import { StatusBadge } from '@/ui/kit/StatusBadge';
import type { WelcomeDeps } from './welcome-deps';

interface Props extends Pick<WelcomeDeps, 'ask'> {
  id: string;
  statusClass: StatusClass;
}

/** Who the chosen name is, in short, with the way to everything known. Keeps the last note until the next one is there. */
export function ExampleNote({ ask, id, statusClass }: Props) {
  const language = useLanguage();
  const [reply, setReply] = useState<EntityReply>();
  useEffect(() => {
    let isCurrent = true;
    void ask({ type: 'entity', id }).then((answer) => isCurrent && setReply(answer));
    return () => {
      isCurrent = false;
    };
  }, [ask, id]);
  if (!reply?.ok) return null;
  const { entity } = reply;
  return (
    <aside class="example__note" aria-live="polite">
      <EntityHeading
        level={3}
        caption={captionIn(language.tag, entity)}
        schema={entity.schema}
        countries={entity.properties.country ?? []}
        language={language}
      />
      <p>
        <StatusBadge statusClass={statusClass} language={language} />
      </p>
      <p>
        <bdi>{entity.summary.text}</bdi>{' '}
        <small>{attributionText(entity.summary.attribution, language)}</small>
      </p>
      <p>
        <a href={`/entity.html?${new URLSearchParams({ id: entity.id }).toString()}`}>
          {language.translate('popoverAllFacts')}
        </a>
      </p>
    </aside>
  );
}
