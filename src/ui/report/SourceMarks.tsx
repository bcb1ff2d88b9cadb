import type { PageReport } from '@/core/report/page-report';
import { useLanguage } from '@/ui/kit/language-context';
import { SourceMark, SourceMarkGroup } from '@/ui/kit/SourceMark';

interface Props {
  keys: readonly string[];
  numbers: ReadonlyMap<string, number>;
  sources: PageReport['sources'];
}

/** Marks that lead to the sources at the end. A key without a source has no mark. */
export function SourceMarks({ keys, numbers, sources }: Props) {
  const language = useLanguage();
  const known = keys.flatMap((key): [string, number][] => {
    const number = numbers.get(key);
    return number === undefined ? [] : [[key, number]];
  });
  if (known.length === 0) return null;
  return (
    <SourceMarkGroup>
      {known.map(([key, number]) => {
        const publisher = sources[key]?.publisher ?? '';
        const href = `#source-${number}`;
        return <SourceMark key={key} {...{ number, publisher, href, title: publisher, language }} />;
      })}
    </SourceMarkGroup>
  );
}
