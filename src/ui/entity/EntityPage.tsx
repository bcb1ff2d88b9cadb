import { useEffect, useState } from 'preact/hooks';
import { captionIn } from '@/core/entities/caption';
import type { Flags } from '@/core/messages/drawing';
import type { Settings } from '@/core/settings/settings';
import { FlagsContext } from '@/ui/kit/flags-context';
import { useLanguage } from '@/ui/kit/language-context';
import { useTheme } from '@/ui/kit/use-theme';
import { Dossier } from './Dossier';
import type { EntityDeps } from './entity-deps';
import { useEntity } from './use-entity';
import { useOverview } from './use-overview';

/** The page of one entity, or one plain sentence where there is none to show. */
export function EntityPage({ deps }: { deps: EntityDeps }) {
  const { translate, tag } = useLanguage();
  const [theme, setTheme] = useState<Settings['appearance']['theme']>();
  const [flags, setFlags] = useState<Flags>();
  const reply = useEntity(deps);
  const overview = useOverview(deps);
  // Waiting for all keeps the numbers of the sources, and the words beside a flag, from changing under the reader's eyes.
  const isReady = reply?.ok === true && overview !== undefined && flags !== undefined;
  const title = isReady ? captionIn(tag, reply.entity) : undefined;
  useTheme(theme);
  useEffect(() => void deps.loadFlags().then(setFlags), [deps]);
  useEffect(() => void deps.loadTheme().then(setTheme), [deps]);
  useEffect(() => {
    if (title === undefined) return;
    deps.setTitle(translate('entityTitle', [title]));
    deps.scrollToFragment();
  }, [deps, title, translate]);

  if (isReady)
    return (
      <FlagsContext.Provider value={flags}>
        <Dossier key={reply.entity.id} reply={reply} overview={overview} deps={deps} />
      </FlagsContext.Provider>
    );
  if (!reply || reply.ok) return <main class="dossier" aria-busy="true" />;
  const isUnknown = reply.error === 'unknown-entity';
  return (
    <main class="dossier dossier--empty">
      <h1>{translate(isUnknown ? 'entityUnknownTitle' : 'entityUnavailableTitle')}</h1>
      <p>
        {isUnknown ? translate('entityUnknownText', [deps.id ?? '']) : translate('entityUnavailableText')}
      </p>
      <p>
        <a href="names.html">{translate('indexTitle')}</a>
      </p>
    </main>
  );
}
