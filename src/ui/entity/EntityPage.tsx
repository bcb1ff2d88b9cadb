import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/core/settings/settings';
import { useLanguage } from '@/ui/kit/language-context';
import { useTheme } from '@/ui/kit/use-theme';
import { Dossier } from './Dossier';
import type { EntityDeps } from './entity-deps';
import { useEntity } from './use-entity';

/** The page of one entity, or one plain sentence where there is none to show. */
export function EntityPage({ deps }: { deps: EntityDeps }) {
  const { translate } = useLanguage();
  const [theme, setTheme] = useState<Settings['appearance']['theme']>();
  const reply = useEntity(deps);
  const title = reply?.ok ? reply.entity.caption : undefined;
  useTheme(theme);
  useEffect(() => void deps.loadTheme().then(setTheme), [deps]);
  useEffect(() => {
    if (title === undefined) return;
    deps.setTitle(translate('entityTitle', [title]));
    deps.scrollToFragment();
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
