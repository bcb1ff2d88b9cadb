import { useEffect, useState } from 'preact/hooks';
import type { PackInfo } from '@/core/entities/pack';
import type { AskedMention } from '@/core/messages/to-page';
import type { Settings } from '@/core/settings/settings';
import { useLanguage } from '@/ui/kit/language-context';
import { useTheme } from '@/ui/kit/use-theme';
import { MistakeForm } from './MistakeForm';
import type { ReportDeps } from './report-deps';

interface Asked {
  mention: AskedMention;
  pack: PackInfo | undefined;
}

/** Where a reader writes down that a name on a page is somebody else. Asks the page once, so that closing it then loses nothing. */
export function MistakePage({ deps }: { deps: ReportDeps }) {
  const { translate } = useLanguage();
  const [theme, setTheme] = useState<Settings['appearance']['theme']>();
  const [asked, setAsked] = useState<Asked>();
  useTheme(theme);
  useEffect(() => void deps.loadTheme().then(setTheme), [deps]);
  useEffect(() => {
    const askPage = async () => {
      const { tabId, frameId } = deps;
      const mention = Number.isInteger(tabId) ? await deps.requestAskedMention(tabId, frameId) : null;
      const reply = mention ? await deps.ask({ type: 'entity', id: mention.entity }) : undefined;
      setAsked({ mention: mention ?? null, pack: reply?.ok ? reply.pack : undefined });
    };
    void askPage();
  }, [deps]);

  if (!asked) return <main class="report" aria-busy="true" />;
  return (
    <main class="report report--form">
      <h1>{translate('mistakeTitle')}</h1>
      {asked.mention ? (
        <MistakeForm mention={asked.mention} pack={asked.pack} deps={deps} />
      ) : (
        <p>{translate('mistakeGone')}</p>
      )}
    </main>
  );
}
