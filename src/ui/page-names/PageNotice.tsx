import { useLanguage } from '@/ui/kit/language-context';
import type { QuietState } from './page-state';

/** The sentences of each state; the popup puts the title of a closed place at its head. */
export const SENTENCES: Record<QuietState['kind'], { title: string; text: string }> = {
  internal: { title: 'popupInternalTitle', text: 'popupInternalText' },
  store: { title: 'popupStoreTitle', text: 'popupStoreText' },
  paused: { title: 'popupPausedTitle', text: 'popupPausedText' },
  off: { title: 'popupOffTitle', text: 'popupOffText' },
  'off-somehow': { title: 'popupOffTitle', text: 'panelOffText' },
  'not-annotated': { title: 'popupNotAnnotatedTitle', text: 'popupNotAnnotatedText' },
  scanning: { title: 'popupScanningTitle', text: 'popupScanningText' },
  'nothing-found': { title: 'popupNothingTitle', text: 'popupNothingText' },
  failed: { title: 'popupFailedTitle', text: 'popupFailedText' },
};

interface PageNoticeProps {
  state: QuietState;
  /** False where the title stands elsewhere already. */
  isTitled?: boolean;
  /** Why the last attempt to annotate the tab failed. */
  error?: string | undefined;
  onAnnotate(): void;
}

/** Where there are no names to list: what is the case, and what the reader can do. */
export function PageNotice({ state, isTitled = true, error, onAnnotate }: PageNoticeProps) {
  const { translate } = useLanguage();
  const { title, text } = SENTENCES[state.kind];
  const canAnnotate = state.kind === 'not-annotated' || state.kind === 'failed';
  return (
    <div class="page-notice" role="status">
      {isTitled ? <p class="page-notice__title">{translate(title)}</p> : null}
      <p class="page-notice__text">{translate(text)}</p>
      {canAnnotate ? (
        <button type="button" class="button" onClick={onAnnotate}>
          {translate('popupAnnotate')}
        </button>
      ) : null}
      {error ? (
        <p class="page-notice__detail">
          {translate('popupAnnotateFailed')} {error}
        </p>
      ) : null}
      {state.message ? (
        <details class="page-notice__technical">
          <summary>{translate('popupFailedTechnical')}</summary>
          <code lang="en" dir="ltr" translate={false}>
            {state.message}
          </code>
        </details>
      ) : null}
    </div>
  );
}
