import { useEffect, useState } from 'preact/hooks';
import type { Flags } from '@/core/messages/drawing';
import type { OverviewReply } from '@/core/messages/ui-to-background';
import type { Settings } from '@/core/settings/settings';
import { FlagsContext } from '@/ui/kit/flags-context';
import { useLanguage } from '@/ui/kit/language-context';
import { useTheme } from '@/ui/kit/use-theme';
import { Colophon } from './Colophon';
import type { IndexDeps } from './index-deps';
import { NameIndex } from './NameIndex';

/** Every name of the packs, and how the packs are made; or one plain sentence where they cannot be read. */
export function IndexPage({ deps }: { deps: IndexDeps }) {
  const { translate } = useLanguage();
  const [theme, setTheme] = useState<Settings['appearance']['theme']>();
  const [flags, setFlags] = useState<Flags>();
  const [reply, setReply] = useState<OverviewReply>();
  useTheme(theme);
  useEffect(() => void deps.loadTheme().then(setTheme), [deps]);
  useEffect(() => void deps.loadFlags().then(setFlags), [deps]);
  useEffect(() => void deps.ask({ type: 'overview' }).then(setReply), [deps]);
  // The names wait for their flags, so that no line moves when these come.
  const isReady = reply?.ok === true && flags !== undefined;
  return (
    <main class="index" aria-busy={!isReady && reply?.ok !== false}>
      <header class="index-header">
        <h1>{translate('indexTitle')}</h1>
        <p class="index-header__lead">{translate('indexLead')}</p>
      </header>
      {isReady ? (
        <FlagsContext.Provider value={flags}>
          <NameIndex overview={reply} deps={deps} />
          <Colophon overview={reply} />
        </FlagsContext.Provider>
      ) : null}
      {reply?.ok === false ? (
        <div role="alert">
          <p>
            <strong>{translate('entityUnavailableTitle')}</strong>
          </p>
          <p>{translate('entityUnavailableText')}</p>
        </div>
      ) : null}
    </main>
  );
}
