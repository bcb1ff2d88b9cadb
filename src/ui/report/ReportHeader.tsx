import type { PageReport } from '@/core/report/page-report';
import { formatDate } from '@/ui/kit/format-date';
import { useLanguage } from '@/ui/kit/language-context';
import { safeLink } from '@/ui/kit/safe-link';
import { formatTime } from './format-time';

/** Which page, when, and with what. */
export function ReportHeader({ report: { page, packs } }: { report: PageReport }) {
  const language = useLanguage();
  const { translate } = language;
  const href = safeLink(page.address);
  return (
    <header class="report-header">
      <p class="report-header__kind">{translate('reportTitle')}</p>
      <h1 dir="auto">{page.title || translate('reportUntitled')}</h1>
      <dl class="report-header__facts">
        <dt>{translate('reportAddress')}</dt>
        <dd dir="ltr">
          {href ? (
            <a class="report-header__address" href={href} rel="noreferrer noopener" target="_blank">
              {page.address}
            </a>
          ) : (
            page.address
          )}
        </dd>
        <dt>{translate('reportReadAt')}</dt>
        <dd>
          <time dateTime={page.readAt}>{formatTime(page.readAt, language)}</time>
        </dd>
        <dt>{translate('reportPacks')}</dt>
        <dd>
          {packs.map(({ id, title, version, date }) => (
            <p key={id}>{translate('reportPack', [title, version, formatDate(date, language)])}</p>
          ))}
        </dd>
      </dl>
    </header>
  );
}
