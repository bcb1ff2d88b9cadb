import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '@/core/entities/sources';
import { useLanguage } from '@/ui/kit/language-context';

/** Sources of the page and their numbers, for the marks in the text and the list at the end. */
export const SourceNumbers = createContext<{ numbers: Map<string, number>; sources: Record<string, Source> }>(
  {
    numbers: new Map(),
    sources: {},
  },
);

/** Marks like [1] [4] that lead to the sources. A key without a source has no mark. */
export function SourceRefs({ keys }: { keys: readonly string[] }) {
  const { translate } = useLanguage();
  const { numbers, sources } = useContext(SourceNumbers);
  const known = keys.filter((key) => numbers.has(key) && sources[key]);
  return (
    <span class="refs">
      {known.map((key) => (
        <a
          key={key}
          class="refs__mark"
          href={`#source-${numbers.get(key)}`}
          title={sources[key]?.publisher}
          aria-label={translate('entitySourceMark', [
            String(numbers.get(key)),
            sources[key]?.publisher ?? '',
          ])}
        >
          {numbers.get(key)}
        </a>
      ))}
    </span>
  );
}
