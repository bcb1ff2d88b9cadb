import { formatDate } from '@/ui/kit/format-date';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import type { Particular } from './find-particulars';
import { SourceRefs } from './SourceRefs';

/** Birth, seat, office and the like, as the records print them. */
export function Particulars({ particulars }: { particulars: Particular[] }) {
  const { translate } = useLanguage();
  return (
    <dl class="particulars">
      {particulars.map(({ key, kind, values }) => (
        <div key={key} class="particulars__item">
          <dt>{translate(key)}</dt>
          {values.map(({ text, sources }) => (
            <dd key={text} data-kind={kind}>
              <bdi>
                <Value kind={kind} value={text} />
              </bdi>
              <SourceRefs keys={sources} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Value({ kind, value }: { kind: Particular['kind']; value: string }) {
  const language = useLanguage();
  if (kind === 'words') return <InPackLanguage text={value} language={language} />;
  return <>{kind === 'date' ? formatDate(value, language) : value}</>;
}
