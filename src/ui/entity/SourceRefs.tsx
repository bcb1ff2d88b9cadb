import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '@/core/entities/sources';
import { useLanguage } from '@/ui/kit/language-context';
import { SourceMark, SourceMarkGroup } from '@/ui/kit/SourceMark';

interface NumberedSources {
  numbers: ReadonlyMap<string, number>;
  /** How many of them the entry itself points at; the others belong to what is drawn around it. */
  ownCount: number;
  sources: Readonly<Record<string, Source>>;
}

/** Sources of the page and their numbers, for the marks in the text and the list at the end. */
export const SourceNumbers = createContext<NumberedSources>({
  numbers: new Map(),
  ownCount: 0,
  sources: {},
});

/** Marks that lead to the sources at the end, also to the line that says that the pack does not hold one. */
export function SourceRefs({ keys }: { keys: readonly string[] }) {
  const language = useLanguage();
  const { numbers, sources } = useContext(SourceNumbers);
  const known = inOrder(keys, numbers);
  if (known.length === 0) return null;
  return (
    <SourceMarkGroup>
      {known.map(([key, number]) => {
        const publisher = sources[key]?.publisher ?? language.translate('entitySourceMissing', [key]);
        const href = `#source-${number}`;
        return <SourceMark key={key} {...{ number, publisher, href, title: publisher, language }} />;
      })}
    </SourceMarkGroup>
  );
}

/** Those that the page has, by their numbers. */
function inOrder(keys: readonly string[], numbers: ReadonlyMap<string, number>): [string, number][] {
  return keys
    .flatMap((key): [string, number][] => {
      const number = numbers.get(key);
      return number === undefined ? [] : [[key, number]];
    })
    .toSorted(([, a], [, b]) => a - b);
}
