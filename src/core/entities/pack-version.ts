import { z } from '../zod';
import { EarlierWording } from './earlier-wording';
import { EntityId } from './entity';
import { PartialDate } from './partial-date';

/** The languages of the interface beside English, as captions name them. */
export const CAPTION_LANGUAGES = ['de', 'es', 'fr', 'pl', 'ru', 'uk', 'zh'] as const;

/** A part of an entry that a version changed, named like the part of the entity page; `summary` is the header, `new` the whole entry. */
export const EntryPart = z.enum([
  'new',
  'summary',
  'statuses',
  'facts',
  'relations',
  'persons',
  'homonyms',
  'names',
  'particulars',
  'identifiers',
  'sources',
]);
export type EntryPart = z.infer<typeof EntryPart>;

/** What a version did to an entry: parts of it that it changed, or `gone` for all of it. */
const EntryChange = z.enum([...EntryPart.options, 'gone']);
export type EntryChange = z.infer<typeof EntryChange>;

/** One version of a pack. */
export const PackVersion = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Day on which it was made. */
  date: PartialDate,
  /** What it brought, in one English sentence. */
  note: z.string().min(1),
  /** The sentence in the other languages of the interface: in all of them, or absent. */
  notes: z.record(z.enum(CAPTION_LANGUAGES), z.string().min(1)).optional(),
  /** What it changed in which entry; absent for the first version. */
  changes: z.record(EntityId, z.array(EntryChange).min(1)).optional(),
  /** What of it readers read before; absent in versions that only say which parts they changed. */
  before: z.record(EntityId, EarlierWording).optional(),
});
export type PackVersion = z.infer<typeof PackVersion>;

/** The versions that had an entry, newest first like the history: none before the one that brought it. */
export function versionsOfEntry(history: readonly PackVersion[], id: string): readonly PackVersion[] {
  const brought = history.findIndex(({ changes }) => changesIn(changes, id).includes('new'));
  return brought === -1 ? history : history.slice(0, brought + 1);
}

/** What a version did to an entry; empty where it left it as it was. */
export function changesIn(changes: PackVersion['changes'], id: string): readonly EntryChange[] {
  return changes && Object.hasOwn(changes, id) ? (changes[id as EntityId] ?? []) : [];
}

/** What a version replaced or took out of an entry, where it keeps it. */
export function earlierWordingIn(before: PackVersion['before'], id: string): EarlierWording | undefined {
  return before && Object.hasOwn(before, id) ? before[id as EntityId] : undefined;
}
