import { IDENTIFIER_PROPERTIES } from '../core/entities/identifier-properties';
import { NAME_PROPERTIES } from '../core/entities/name-properties';
import type { EntryChange, EntryPart } from '../core/entities/pack-version';

/** An entity file as it was parsed, of whatever version of the schema. */
type EntryFile = Readonly<Record<string, unknown>>;

const NAMES: readonly string[] = NAME_PROPERTIES;
const IDENTIFIERS: readonly string[] = IDENTIFIER_PROPERTIES;

/** Which sources a pack has, by key. */
type SourceFiles = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One state of a pack: its entity files by id, and the sources that they name. */
export interface PackState {
  entries: ReadonlyMap<string, EntryFile>;
  sources: SourceFiles;
}

/** What of an entry each part of its page shows. Rules of the matcher stand on no page. */
const PARTS: Record<Exclude<EntryPart, 'new' | 'sources'>, (entry: EntryFile) => unknown> = {
  summary: ({ schema, summary }) => [schema, summary],
  statuses: ({ statuses, checks }) => [statuses, checks],
  facts: ({ facts }) => facts,
  relations: ({ relations }) => relations,
  persons: ({ legalPersons }) => legalPersons,
  homonyms: ({ homonyms }) => withoutMatching(homonyms),
  names: ({ caption, captions, nameLanguages, properties }) => [
    caption,
    captions,
    nameLanguages,
    pick(properties, (key) => NAMES.includes(key)),
  ],
  particulars: ({ properties }) =>
    pick(properties, (key) => !NAMES.includes(key) && !IDENTIFIERS.includes(key)),
  identifiers: ({ properties, statuses }) => [
    pick(properties, (key) => IDENTIFIERS.includes(key)),
    references(statuses),
  ],
};

/**
 * Which parts of which entries differ between two states of a pack, by id in alphabetical order; an entry that was not there is `new`, one that is no
 * longer there `gone`. Entries that are the same are left out. `sources` is said where a source that an entry had already is another one now.
 */
export function compareEntries(before: PackState, after: PackState): Record<string, EntryChange[]> {
  const ids = [...new Set([...before.entries.keys(), ...after.entries.keys()])];
  const changes = ids.map((id): [string, EntryChange[]] => {
    const [old, entry] = [before.entries.get(id), after.entries.get(id)];
    if (!entry) return [id, ['gone']];
    if (!old) return [id, ['new']];
    const parts = Object.entries(PARTS) as [EntryPart, (of: EntryFile) => unknown][];
    const changed = parts.flatMap(([part, read]) => (isSame(read(old), read(entry)) ? [] : [part]));
    const had = sourceKeys(old);
    const kept = [...sourceKeys(entry)].filter((key) => had.has(key));
    const isSameSource = (key: string) => isSame(readSource(before, key), readSource(after, key));
    return [id, kept.every(isSameSource) ? changed : [...changed, 'sources']];
  });
  return Object.fromEntries(
    changes.filter(([, parts]) => parts.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Keys of all sources that any statement of an entry names. */
function sourceKeys(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([key, inner]) =>
      key === 'sources' && Array.isArray(inner)
        ? inner.filter((one) => typeof one === 'string')
        : [...sourceKeys(inner)],
    ),
  );
}

/** What a source is; that it was opened once more makes it no other. */
function readSource({ sources }: PackState, key: string): unknown {
  return Object.hasOwn(sources, key) ? pick(sources[key], (field) => field !== 'accessed') : undefined;
}

/** The numbers of the entries in lists, in any order. */
function references(statuses: unknown): unknown {
  if (!Array.isArray(statuses)) return undefined;
  return statuses
    .filter((status: EntryFile) => status['reference'] !== undefined)
    .map((status: EntryFile) => JSON.stringify([status['authority'], status['reference']]))
    .toSorted();
}

/** Full names of a namesake serve the matcher alone. */
function withoutMatching(homonyms: unknown): unknown {
  if (!Array.isArray(homonyms)) return homonyms;
  return homonyms.map((homonym: EntryFile) => pick(homonym, (key) => key !== 'names'));
}

function pick(of: unknown, wanted: (key: string) => boolean): unknown {
  return Object.fromEntries(Object.entries((of ?? {}) as EntryFile).filter(([key]) => wanted(key)));
}

/** Absent and empty are one, and the order of keys says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((item) => canonical(item) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, canonical(inner)])
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
