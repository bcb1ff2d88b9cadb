import type { EntitySchema } from '../entities/entity';
import { STATUS_CLASSES, type StatusClass } from '../entities/status-class';
import { WordIndex, type WordMatch } from './search-index';
import { searchKeys } from './search-key';

/** One line of the popup's search. */
export interface SearchResult {
  id: string;
  caption: string;
  schema: EntitySchema;
  countries: string[];
  statusClass: StatusClass;
  /** The name that matched, where it is not the caption. */
  matched?: string;
}

/** An entity as the search knows it. */
export interface SearchEntry {
  id: string;
  caption: string;
  schema: EntitySchema;
  countries: string[];
  statusClass: StatusClass;
  /** Every name in every script; the caption counts as one without being listed. */
  names: readonly string[];
}

export interface Search {
  /** The best `limit` entities, best first: exact name, beginning of a name, beginnings of words, typing errors. One line an entity. */
  find(query: string, limit: number): SearchResult[];
}

/** Words of a query beyond these are ignored. */
const MAX_QUERY_WORDS = 8;
/** Names of so few words are also found written as one: `aerohit`. */
const MAX_JOINED_WORDS = 4;

interface Name {
  entry: number;
  text: string;
  key: string;
  isCaption: boolean;
}

interface Ranked {
  name: Name;
  /** 0 exact · 1 beginning of the name · 2 beginnings of words · 3 and more: with typing errors. */
  rank: number;
}

/** Builds the search over all names. Entities of the same name stay apart. */
export function createSearch(entries: readonly SearchEntry[]): Search {
  const names: Name[] = [];
  const namesOfWord = new Map<string, number[]>();
  entries.forEach((entry, number) => {
    for (const text of new Set([entry.caption, ...entry.names])) {
      const keys = searchKeys(text);
      const words = new Set(keys);
      if (keys.length > 1 && keys.length <= MAX_JOINED_WORDS) words.add(keys.join(''));
      for (const word of words) {
        const known = namesOfWord.get(word);
        if (known) known.push(names.length);
        else namesOfWord.set(word, [names.length]);
      }
      names.push({ entry: number, text, key: keys.join(' '), isCaption: text === entry.caption });
    }
  });
  const index = new WordIndex(namesOfWord);

  return {
    find(query, limit) {
      const keys = searchKeys(query).slice(0, MAX_QUERY_WORDS);
      if (keys.length === 0 || limit <= 0) return [];
      let best = rankEntities(names, keys, matchAll(keys.map((key) => index.beginningWith(key))));
      if (best.size < limit) {
        const wider = keys.map((key) => [...index.beginningWith(key), ...index.beginningAlmostWith(key)]);
        best = rankEntities(names, keys, matchAll(wider));
      }
      return [...best.values()]
        .sort((a, b) => compare(a, b, entries))
        .slice(0, limit)
        .map(({ name }) => resultOf(entries[name.entry]!, name.text));
    },
  };
}

/** Names that match every query word → their typing errors in all. */
function matchAll(matchesOfWord: readonly WordMatch[][]): Map<number, number> {
  let kept: Map<number, number> | undefined;
  for (const matches of matchesOfWord) {
    const errorsOfName = new Map<number, number>();
    for (const { names, errors } of matches) {
      for (const name of names) {
        const before = kept === undefined ? 0 : kept.get(name);
        if (before === undefined) continue;
        errorsOfName.set(name, Math.min(errorsOfName.get(name) ?? Infinity, before + errors));
      }
    }
    kept = errorsOfName;
  }
  return kept ?? new Map();
}

/** The best name of each entity. */
function rankEntities(
  names: readonly Name[],
  keys: readonly string[],
  matched: ReadonlyMap<number, number>,
): Map<number, Ranked> {
  const query = keys.join(' ');
  const best = new Map<number, Ranked>();
  for (const [number, errors] of matched) {
    const name = names[number]!;
    const rank = rankOf(name.key, query, errors);
    const known = best.get(name.entry);
    if (known === undefined || rank < known.rank || (rank === known.rank && isBetter(name, known.name))) {
      best.set(name.entry, { name, rank });
    }
  }
  return best;
}

/** Of two names that match equally well the caption is shown, else the shorter one. */
function isBetter(name: Name, other: Name): boolean {
  if (name.isCaption || other.isCaption) return name.isCaption;
  return name.text.length < other.text.length;
}

function rankOf(key: string, query: string, errors: number): number {
  if (errors > 0) return 2 + errors;
  if (key === query) return 0;
  return key.startsWith(query) ? 1 : 2;
}

function compare(a: Ranked, b: Ranked, entries: readonly SearchEntry[]): number {
  const first = entries[a.name.entry]!;
  const second = entries[b.name.entry]!;
  return (
    a.rank - b.rank ||
    STATUS_CLASSES.indexOf(first.statusClass) - STATUS_CLASSES.indexOf(second.statusClass) ||
    a.name.text.length - b.name.text.length ||
    (first.caption < second.caption ? -1 : first.caption > second.caption ? 1 : 0) ||
    a.name.entry - b.name.entry
  );
}

function resultOf(
  { id, caption, schema, countries, statusClass }: SearchEntry,
  matched: string,
): SearchResult {
  return { id, caption, schema, countries, statusClass, ...(matched === caption ? {} : { matched }) };
}
