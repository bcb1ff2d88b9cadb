import { formatDate } from '@/ui/kit/format-date';
import { useLanguage } from '@/ui/kit/language-context';
import type { Particular } from './find-particulars';

/** Birth, seat, office and the like, as the records print them. */
export function Particulars({ particulars }: { particulars: Particular[] }) {
  const language = useLanguage();
  return (
    <dl class="particulars">
      {particulars.map(({ key, values, isDate }) => (
        <div key={key} class="particulars__item">
          <dt>{language.translate(key)}</dt>
          {values.map((value) => (
            <dd key={value}>
              <bdi>{isDate ? formatDate(value, language) : value}</bdi>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
