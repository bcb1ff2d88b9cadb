import { useEffect } from 'preact/hooks';
import { useLanguage } from '@/ui/kit/language-context';
import { Dossier } from './Dossier';
import type { EntityDeps } from './entity-deps';
import { useEntity } from './use-entity';

/** The page of one entity, or one plain sentence where there is none to show. */
export function EntityPage({ deps }: { deps: EntityDeps }) {
  const { translate } = useLanguage();
  const reply = useEntity(deps);
  const title = reply?.ok ? reply.entity.caption : undefined;
  useEffect(() => {
    if (title !== undefined) deps.setTitle(translate('entityTitle', [title]));
  }, [deps, title, translate]);
  if (!reply) return <main class="dossier" aria-busy="true" />;
  if (reply.ok) return <Dossier reply={reply} copy={deps.copy} />;
  const isUnknown = reply.error === 'unknown-entity';
  return (
    <main class="dossier dossier--empty">
      <h1>{translate(isUnknown ? 'entityUnknownTitle' : 'entityUnavailableTitle')}</h1>
      <p>
        {isUnknown ? translate('entityUnknownText', [deps.id ?? '']) : translate('entityUnavailableText')}
      </p>
    </main>
  );
}
