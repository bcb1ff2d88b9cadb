import type { AboutReply } from '@/core/messages/ui-to-background';
import { useLanguage } from '@/ui/kit/language-context';
import { DateText } from '@/ui/kit/DateText';

/** How old the facts are, and the way to the settings. */
export function PopupFooter({ about }: { about: AboutReply | undefined }) {
  const language = useLanguage();
  const { translate } = language;
  return (
    <footer class="popup-footer">
      <p class="popup-footer__pack">
        {about?.ok ? (
          <>
            {translate('popupPackVersion', [about.pack.version])}{' '}
            <DateText date={about.pack.date} language={language} />
          </>
        ) : null}
      </p>
      <a class="popup-footer__link" href="/options.html" target="_blank">
        {translate('popupOptions')}
      </a>
    </footer>
  );
}
