import { useEffect, useState } from 'preact/hooks';
import type { OverviewReply } from '@/core/messages/ui-to-background';
import type { Settings } from '@/core/settings/settings';
import { useLanguage } from '@/ui/kit/language-context';
import { useTheme } from '@/ui/kit/use-theme';
import { Colophon } from './Colophon';
import type { IndexDeps } from './index-deps';
import { NameIndex } from './NameIndex';

/** Every name of the packs, and how the packs are made; or one plain sentence where they cannot be read. */
export function IndexPage({ deps }: { deps: IndexDeps }) {
  const { translate } = useLanguage();
  const [theme, setTheme] = useState<Settings['appearance']['theme']>();
  const [reply, setReply] = useState<OverviewReply>();
  useTheme(theme);
  useEffect(() => void deps.loadTheme().then(setTheme), [deps]);
  useEffect(() => void deps.ask({ type: 'overview' }).then(setReply), [deps]);
  return (
    <main class="index" aria-busy={reply === undefined}>
      <header class="index-header">
        <h1>{translate('indexTitle')}</h1>
        <p class="index-header__lead">{translate('indexLead')}</p>
      </header>
      {reply?.ok === true ? (
        <>
          <NameIndex overview={reply} deps={deps} />
          <Colophon overview={reply} />
        </>
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
