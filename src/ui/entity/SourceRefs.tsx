import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '@/core/entities/sources';
import { useLanguage } from '@/ui/kit/language-context';
import { SourceMark } from '@/ui/kit/SourceMark';

/** Sources of the page and their numbers, for the marks in the text and the list at the end. */
export const SourceNumbers = createContext<{ numbers: Map<string, number>; sources: Record<string, Source> }>(
  {
    numbers: new Map(),
    sources: {},
  },
);

/** Marks that lead to the sources at the end, also to the line that says that the pack does not hold one. */
export function SourceRefs({ keys }: { keys: readonly string[] }) {
  const language = useLanguage();
  const { numbers, sources } = useContext(SourceNumbers);
  return (
    <span class="source-marks">
      {keys.map((key) => {
        const number = numbers.get(key);
        if (number === undefined) return null;
        const publisher = sources[key]?.publisher ?? language.translate('entitySourceMissing', [key]);
        const href = `#source-${number}`;
        return <SourceMark key={key} {...{ number, publisher, href, title: publisher, language }} />;
      })}
    </span>
  );
}
