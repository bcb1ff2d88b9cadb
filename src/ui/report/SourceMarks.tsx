import type { PageReport } from '@/core/report/page-report';
import { useLanguage } from '@/ui/kit/language-context';

interface Props {
  keys: readonly string[];
  numbers: ReadonlyMap<string, number>;
  sources: PageReport['sources'];
}

/** Marks like [1] that lead to the sources at the end. A key without a source has no mark. */
export function SourceMarks({ keys, numbers, sources }: Props) {
  const { translate } = useLanguage();
  return (
    <span class="marks">
      {keys.map((key) => {
        const number = numbers.get(key);
        if (number === undefined) return null;
        const publisher = sources[key]?.publisher ?? '';
        return (
          <a
            key={key}
            href={`#source-${number}`}
            title={publisher}
            aria-label={translate('entitySourceMark', [String(number), publisher])}
          >
            [{number}]
          </a>
        );
      })}
    </span>
  );
}
