import type { EntryPart } from '../core/entities/pack-version';

/** An entity file as it was parsed, of whatever version of the schema. */
type EntryFile = Readonly<Record<string, unknown>>;

const NAMES = ['name', 'alias', 'weakAlias', 'previousName', 'abbreviation'];
const IDENTIFIERS = ['innCode', 'ogrnCode', 'okpoCode', 'registrationNumber', 'idNumber', 'opensanctionsId'];

/** What of an entry each part of its page shows. Rules of the matcher stand on no page. */
const PARTS: Record<Exclude<EntryPart, 'new'>, (entry: EntryFile) => unknown> = {
  summary: ({ schema, summary }) => [schema, summary],
  statuses: ({ statuses, checks }) => [statuses, checks],
  facts: ({ facts }) => facts,
  relations: ({ relations }) => relations,
  persons: ({ legalPersons }) => legalPersons,
  homonyms: ({ homonyms }) => withoutMatching(homonyms),
  names: ({ caption, captions, properties }) => [
    caption,
    captions,
    pick(properties, (key) => NAMES.includes(key)),
  ],
  particulars: ({ properties }) =>
    pick(properties, (key) => !NAMES.includes(key) && !IDENTIFIERS.includes(key)),
  identifiers: ({ properties }) => pick(properties, (key) => IDENTIFIERS.includes(key)),
};

/**
 * Which parts of which entries differ between two states of a pack, by id in alphabetical order; an entry that was not there is `new`. Entries that
 * are the same, and those that are gone, are left out.
 */
export function compareEntries(
  before: ReadonlyMap<string, EntryFile>,
  after: ReadonlyMap<string, EntryFile>,
): Record<string, EntryPart[]> {
  const changes = [...after].map(([id, entry]): [string, EntryPart[]] => {
    const old = before.get(id);
    if (!old) return [id, ['new']];
    const parts = Object.entries(PARTS) as [EntryPart, (of: EntryFile) => unknown][];
    return [id, parts.flatMap(([part, read]) => (isSame(read(old), read(entry)) ? [] : [part]))];
  });
  return Object.fromEntries(
    changes.filter(([, parts]) => parts.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
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
