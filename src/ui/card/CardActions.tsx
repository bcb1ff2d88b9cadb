import { Icon } from '@/ui/kit/Icon';
import { CLOSE_PATH } from '@/ui/kit/icon-paths';
import type { Language } from '@/ui/kit/language';

interface Props {
  /** Of the name, to copy; absent where nothing is known of it. */
  citation?: string | undefined;
  /** Id of the name, where the card shows several, and of its heading, which tells apart what is called the same. The card of one is the page's own, and can be closed. */
  entity?: string;
  language: Language;
}

/** What a reader can do with a name. What each button does is told by `data-act`: the page has the functions. */
export function CardActions({ citation, entity, language }: Props) {
  const { translate } = language;
  return (
    <div class="actions">
      {citation !== undefined && (
        <>
          <ActButton act="open" entity={entity} failed={translate('popoverOpenFailed')}>
            {translate('popoverAllFacts')}
          </ActButton>
          <button
            type="button"
            class="button"
            data-look="plain"
            data-act="copy"
            aria-describedby={entity}
            data-text={citation}
            data-done={translate('popoverCopied')}
            data-failed={translate('popoverCopyFailed')}
            aria-live="polite"
          >
            {translate('popoverCite')}
          </button>
        </>
      )}
      <ActButton act="mute" entity={entity} failed={translate('popoverMuteFailed')}>
        {translate('popoverMute')}
      </ActButton>
      {citation !== undefined && (
        <ActButton act="mistake" entity={entity} failed={translate('popoverOpenFailed')}>
          {translate('popoverMistake')}
        </ActButton>
      )}
      {entity === undefined && <CloseButton language={language} />}
      <Outcome />
    </div>
  );
}

interface ActButtonProps {
  act: 'open' | 'mute' | 'mistake';
  entity?: string | undefined;
  /** Why it was not done, and what helps. */
  failed: string;
  /** `jump` is one within the text. */
  look?: 'button' | 'jump';
  children: string;
}

/** What the background does. The card closes when it is done. */
export function ActButton({ act, entity, failed, look = 'button', children }: ActButtonProps) {
  return (
    <button
      type="button"
      class={look}
      data-look={look === 'button' ? 'plain' : undefined}
      data-act={act}
      data-entity={entity}
      aria-describedby={entity}
      data-failed={failed}
    >
      {children}
    </button>
  );
}

/** Where the page says why something beside it was not done. */
export function Outcome() {
  return <p class="outcome" role="status" />;
}

export function CloseButton({ language: { translate } }: { language: Language }) {
  return (
    <button
      type="button"
      class="button"
      data-look="plain"
      data-act="close"
      aria-label={translate('popoverClose')}
      title={translate('popoverClose')}
    >
      <Icon path={CLOSE_PATH} />
    </button>
  );
}
