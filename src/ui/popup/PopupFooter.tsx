import type { AboutReply } from '@/core/messages/ui-to-background';
import { useLanguage } from '@/ui/kit/language-context';
import { DateText } from '@/ui/kit/DateText';

/** How old the facts are, and the way to the settings. */
export function PopupFooter({ about }: { about: AboutReply | undefined }) {
  const language = useLanguage();
  const { translate } = language;
  const packs = about?.ok ? about.packs.map(({ info }) => info) : [];
  const [oldest] = packs.map(({ date }) => date).sort();
  return (
    <footer class="popup-footer">
      <p class="popup-footer__pack">
        {oldest ? (
          <>
            {translate('popupPackVersion', [[...new Set(packs.map(({ version }) => version))].join(', ')])}{' '}
            <DateText date={oldest} language={language} />
          </>
        ) : null}
      </p>
      <a class="popup-footer__link" href="/names.html" target="_blank">
        {translate('indexTitle')}
      </a>
      <a class="popup-footer__link" href="/options.html" target="_blank">
        {translate('popupOptions')}
      </a>
    </footer>
  );
}
