import { type EarlierWording, MOST_EARLIER } from '../core/entities/earlier-wording';
import type { PackState } from './compare-entries';

/** An entity file as it was parsed, of whatever version of the schema. */
type EntryFile = Readonly<Record<string, unknown>>;

/**
 * What the entries that two states of a pack both hold said before, by id in alphabetical order: the caption, who it is, each statement of which the
 * words or the date changed or which is gone, and each listing that does not stand there as it did.
 */
export function findEarlierWording(before: PackState, after: PackState): Record<string, EarlierWording> {
  const ids = [...after.entries.keys()].toSorted();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const [old, now] = [before.entries.get(id), after.entries.get(id)];
      const wording = old && now ? wordingOf(old, now) : {};
      return Object.keys(wording).length > 0 ? [[id, wording]] : [];
    }),
  );
}

function wordingOf(old: EntryFile, now: EntryFile): EarlierWording {
  const summaryOf = ({ summary }: EntryFile) => (summary as { text?: string } | undefined)?.text;
  const [caption, summary] = [String(old['caption']), summaryOf(old)];
  const statuses = goneFrom(old['statuses'], now['statuses'], [
    'authority',
    'measure',
    'date',
    'reference',
    'state',
  ]);
  const facts = goneFrom(old['facts'], now['facts'], ['id', 'text', 'date']);
  return {
    ...(caption === now['caption'] ? {} : { caption }),
    ...(summary === undefined || summary === summaryOf(now) ? {} : { summary }),
    ...(statuses.length > 0 ? { statuses: statuses as EarlierWording['statuses'] } : {}),
    ...(facts.length > 0 ? { facts: facts as EarlierWording['facts'] } : {}),
  };
}

/** Which items of a list have no equal in another, going by some of their fields; these fields of them. */
function goneFrom(old: unknown, now: unknown, fields: readonly string[]): EntryFile[] {
  const items = (list: unknown) =>
    (Array.isArray(list) ? (list as EntryFile[]) : []).map((item) =>
      Object.fromEntries(
        fields.flatMap((field) => (item[field] === undefined ? [] : [[field, item[field]]])),
      ),
    );
  const kept = new Set(items(now).map((item) => JSON.stringify(item)));
  return items(old)
    .filter((item) => !kept.has(JSON.stringify(item)))
    .slice(0, MOST_EARLIER);
}
