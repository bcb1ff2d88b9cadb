import type { CardSource } from '@/core/entities/entity-card';
import type { Language } from './language';
import { safeLink } from './safe-link';
import { SourceMark, SourceMarkGroup } from './SourceMark';

interface Props {
  sources: readonly CardSource[];
  numbers: SourceNumbering;
  language: Language;
}

/** Figure of each address, the same wherever it stands on one card. */
export type SourceNumbering = ReadonlyMap<string, number>;

/** Numbers the sources of several statements in their order; those that are named have none. */
export function numberAddresses(statements: readonly { sources: readonly CardSource[] }[]): SourceNumbering {
  const addresses = statements.flatMap(({ sources }) =>
    sources.flatMap(({ url }) => (safeLink(url) ? url : [])),
  );
  return new Map([...new Set(addresses)].map((url, index) => [url, index + 1]));
}

/** A mark for each source of a statement, which leads out to it. One whose address is not https is named instead. */
export function OutsideMarks({ sources, numbers, language }: Props) {
  if (sources.length === 0) return null;
  return (
    <SourceMarkGroup>
      {sources.map(({ publisher, title, url }) => {
        const href = safeLink(url);
        if (!href)
          return (
            <bdi key={url} class="source-named">
              {` ${publisher}`}
            </bdi>
          );
        return (
          <SourceMark
            key={url}
            number={numbers.get(url) ?? 0}
            publisher={publisher}
            href={href}
            title={language.translate('kitSourceTitle', [title])}
            language={language}
          />
        );
      })}
    </SourceMarkGroup>
  );
}
