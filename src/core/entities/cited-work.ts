import { compareStatuses } from './compare-statuses';
import type { Entity } from './entity';
import type { PackInfo } from './pack';
import type { PartialDate } from './partial-date';
import type { Source } from './sources';

/** What a citation is made of. */
export interface CitedWork {
  /** Unique among what is cited together; becomes the BibTeX key. */
  key: string;
  title: string;
  /** The title by language (BCP 47), where it has other ones. */
  titles?: Readonly<Record<string, string>>;
  publisher: string;
  /** Title of the whole that `title` is part of. */
  container?: string;
  /** It likewise. */
  containers?: Readonly<Record<string, string>>;
  version?: string;
  /** An address that anybody can open. */
  url?: string;
  published?: PartialDate;
  accessed?: PartialDate;
  /** What a work without such an address rests on: its first sources, and how many there are beside them. */
  basis?: { sources: readonly Pick<Source, 'url' | 'accessed'>[]; others: number };
}

/** Sources named in the citation of an entry: those that say who this is and what lists it. All of them are cited apart. */
const MOST_SOURCES = 3;

/**
 * The entry of an entity in a pack, as a work to cite. A page of the extension has an address only for those who have the extension, so that
 * the citation gives the addresses of its sources in its place. `accessed` is the day on which the reader sees it.
 */
export function entityAsWork(
  entity: Pick<Entity, 'id' | 'caption' | 'captions' | 'summary' | 'statuses' | 'facts'>,
  pack: PackInfo,
  { sources, accessed }: { sources: Readonly<Record<string, Source>>; accessed: PartialDate },
): CitedWork {
  const all = sourcesOf(entity, sources);
  return {
    key: entity.id,
    title: entity.caption,
    titles: entity.captions,
    publisher: 'Sidelight',
    container: pack.title,
    ...(pack.captions && { containers: pack.captions }),
    version: pack.version,
    // The day on which that version was made; `date` is the one on which it was verified as a whole.
    published: pack.history?.[0]?.date ?? pack.date,
    accessed,
    ...(all.length === 0
      ? {}
      : { basis: { sources: all.slice(0, MOST_SOURCES), others: Math.max(0, all.length - MOST_SOURCES) } }),
  };
}

/** Sources of the summary, of the listings, the gravest first, and of the facts: each address once. */
function sourcesOf(
  { summary, statuses, facts }: Pick<Entity, 'summary' | 'statuses' | 'facts'>,
  sources: Readonly<Record<string, Source>>,
): Source[] {
  const keys = [summary, ...statuses.toSorted(compareStatuses), ...facts].flatMap((part) => part.sources);
  const found = keys.flatMap((key) => (Object.hasOwn(sources, key) ? (sources[key] ?? []) : []));
  return [...new Map(found.map((source) => [source.url, source])).values()];
}

/** A source of a pack, as a work to cite. */
export function sourceAsWork(key: string, source: Source): CitedWork {
  const { title, publisher, url, published, accessed } = source;
  return { key, title, publisher, url, accessed, ...(published === undefined ? {} : { published }) };
}
