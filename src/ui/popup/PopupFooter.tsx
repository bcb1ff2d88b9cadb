import type { AboutReply } from '@/core/messages/ui-to-background';
import { useLanguage } from '@/ui/kit/language-context';
import { DateText } from '@/ui/kit/DateText';
import { formatDate } from '@/ui/kit/format-date';

interface PopupFooterProps {
  about: AboutReply | undefined;
  onPanel: (() => void) | undefined;
}

/** How old the facts and the lists are, and the ways on. */
export function PopupFooter({ about, onPanel }: PopupFooterProps) {
  const language = useLanguage();
  const { translate } = language;
  const packs = about?.ok ? about.packs.map(({ info }) => info) : [];
  const [oldest] = packs.map(({ date }) => date).sort();
  return (
    <footer class="popup-footer">
      {about?.ok === false ? null : (
        <p class="popup-footer__pack">
          {oldest ? (
            <>
              {translate('popupPackVersion', [[...new Set(packs.map(({ version }) => version))].join(', ')])}{' '}
              <DateText date={oldest} language={language} />
            </>
          ) : null}
          {about?.ok && about.lists ? (
            <span class="popup-footer__lists">
              {translate('popupListsRead', [
                formatDate(about.lists.oldest, language),
                formatDate(about.lists.newest, language),
              ])}
            </span>
          ) : null}
        </p>
      )}
      <a class="popup-footer__link" href="/names.html" target="_blank">
        {translate('indexTitle')}
      </a>
      <a class="popup-footer__link" href="/options.html" target="_blank">
        {translate('popupOptions')}
      </a>
      {onPanel ? (
        <button type="button" class="button popup-footer__panel" data-look="plain" onClick={onPanel}>
          {translate('popupPanel')}
        </button>
      ) : null}
    </footer>
  );
}
