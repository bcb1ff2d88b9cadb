import { Icon } from '@/ui/kit/Icon';
import { CLOSE_PATH } from '@/ui/kit/icon-paths';
import type { Language } from '@/ui/kit/language';

interface Props {
  /** Of the name, to copy; absent where nothing is known of it. */
  citation?: string | undefined;
  language: Language;
}

/** What a reader can do with a name. What each button does is told by `data-act`: the page has the functions. */
export function CardActions({ citation, language: { translate } }: Props) {
  return (
    <div class="actions">
      {citation !== undefined && (
        <>
          <button type="button" class="button" data-look="plain" data-act="open">
            {translate('popoverAllFacts')}
          </button>
          <button
            type="button"
            class="button"
            data-look="plain"
            data-act="copy"
            data-text={citation}
            data-done={translate('popoverCopied')}
            data-failed={translate('popoverCopyFailed')}
            aria-live="polite"
          >
            {translate('popoverCite')}
          </button>
        </>
      )}
      <button type="button" class="button" data-look="plain" data-act="mute">
        {translate('popoverMute')}
      </button>
      {citation !== undefined && (
        <button type="button" class="button" data-look="plain" data-act="mistake">
          {translate('popoverMistake')}
        </button>
      )}
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
    </div>
  );
}
