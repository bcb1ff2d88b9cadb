import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/core/settings/settings';
import { Button } from '@/ui/kit/Button';
import { useLanguage } from '@/ui/kit/language-context';
import { useTheme } from '@/ui/kit/use-theme';
import { type Gathered, gatherReport } from './gather-report';
import { ReportBody } from './ReportBody';
import type { ReportDeps } from './report-deps';

/** The report of one page, or one plain sentence where there is none to make. */
export function ReportPage({ deps }: { deps: ReportDeps }) {
  const language = useLanguage();
  const { translate } = language;
  const [theme, setTheme] = useState<Settings['appearance']['theme']>();
  const [gathered, setGathered] = useState<Gathered>();
  /** A page that was closed after its report was made: the report stays, and the reader is told. */
  const [isGone, setGone] = useState(false);
  const gather = useCallback(async () => {
    const next = await gatherReport(deps, language);
    setGathered((now) => (next.kind === 'no-answer' && now?.kind === 'report' ? now : next));
    setGone(next.kind === 'no-answer');
  }, [deps, language]);
  useTheme(theme);
  useEffect(() => void deps.loadTheme().then(setTheme), [deps]);
  useEffect(() => void gather(), [gather]);

  if (!gathered) return <main class="report" aria-busy="true" />;
  if (gathered.kind === 'report')
    return <ReportBody gathered={gathered} isGone={isGone} deps={deps} onAgain={() => void gather()} />;
  const isClosed = gathered.kind === 'no-answer';
  return (
    <main class="report report--empty">
      <h1>{translate(isClosed ? 'reportGoneTitle' : 'entityUnavailableTitle')}</h1>
      <p>{translate(isClosed ? 'reportGoneText' : 'entityUnavailableText')}</p>
      <p>
        <Button onPress={() => void gather()}>{translate('reportAgain')}</Button>
      </p>
    </main>
  );
}
