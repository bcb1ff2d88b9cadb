import type { PageReport, ReportedName } from '@/core/report/page-report';
import { formatDate } from '@/ui/kit/format-date';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import type { Language } from '@/ui/kit/language';
import { useLanguage } from '@/ui/kit/language-context';

interface Props {
  name: Pick<ReportedName, 'notFound' | 'notChecked'>;
  authorities: PageReport['authorities'];
}

/** The lists without an entry: those searched in vain and those not checked. Lists with a reason have a line each, the many without share one. */
export function ReportChecks({ name: { notFound, notChecked }, authorities }: Props) {
  const language = useLanguage();
  const label = (authority: string) => authorities[authority] ?? authority;
  const dated = ({ authority, asOf }: ReportedName['notFound'][number]) =>
    `${label(authority)} (${formatDate(asOf, language)})`;
  return (
    <dl class="report-name__checks">
      <Group
        heading={language.translate('entityNotFoundGroup')}
        lists={notFound.map((list) => ({ text: dated(list), note: list.note }))}
        language={language}
      />
      <Group
        heading={language.translate('entityNotCheckedGroup')}
        lists={notChecked.map(({ authority, note }) => ({ text: label(authority), note }))}
        language={language}
      />
    </dl>
  );
}

interface GroupProps {
  heading: string;
  lists: { text: string; note: string | undefined }[];
  language: Language;
}

function Group({ heading, lists, language }: GroupProps) {
  if (lists.length === 0) return null;
  const bare = lists.flatMap(({ text, note }) => (note === undefined ? [text] : []));
  return (
    <>
      <dt>{heading}</dt>
      {lists.map(({ text, note }) =>
        note === undefined ? null : (
          <dd key={text}>
            {language.translate('kitLabelled', [text, ''])}
            <InPackLanguage text={note} language={language} />
          </dd>
        ),
      )}
      {bare.length > 0 ? <dd>{bare.join(' · ')}</dd> : null}
    </>
  );
}
