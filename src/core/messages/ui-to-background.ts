import { z } from '../zod';
import type { Connection } from '../entities/connections';
import type { Entity } from '../entities/entity';
import { EntityId } from '../entities/entity';
import type { EntityCard } from '../entities/entity-card';
import type { NameSummary } from '../entities/name-summary';
import type { PackInfo } from '../entities/pack';
import type { PartialDate } from '../entities/partial-date';
import type { ReadList } from '../entities/read-lists';
import type { Source } from '../entities/sources';
import type { StatusClass } from '../entities/status-class';
import {
  MAX_ENTITY_ID_UNITS,
  MAX_EXAMPLE_UNITS,
  MAX_LANGUAGE_UNITS,
  MAX_QUERY_UNITS,
  MAX_SEARCH_RESULTS,
} from '../limits';
import type { SearchResult } from '../matching/search';
import type { Flags } from './drawing';

/** Requests of our own pages (popup, options, entity page). Refused from anywhere else. */
export const SearchRequest = z.strictObject({
  type: z.literal('search'),
  query: z.string().max(MAX_QUERY_UNITS),
  limit: z.int().min(1).max(MAX_SEARCH_RESULTS),
});
type SearchReply = { ok: true; results: SearchResult[] } | { ok: false; error: 'data-unavailable' };

/** An entity with every source it points at, and the captions of its relations. */
export const EntityRequest = z.strictObject({
  type: z.literal('entity'),
  id: EntityId.max(MAX_ENTITY_ID_UNITS),
});
export type EntityReply =
  | {
      ok: true;
      entity: Entity;
      sources: Record<string, Source>;
      related: Record<string, string>;
      pack: PackInfo;
    }
  | { ok: false; error: 'unknown-entity' | 'data-unavailable' };

/** What one reads of an entity at a glance: its card, as on a page, and the flags of its countries. */
export const NameCardRequest = z.strictObject({
  type: z.literal('name-card'),
  id: EntityId.max(MAX_ENTITY_ID_UNITS),
});
export type NameCardReply =
  { ok: true; card: EntityCard; flags: Flags } | { ok: false; error: 'unknown-entity' | 'data-unavailable' };

/** Injects the content script into a tab that has none (opened before installation, or narrowed site access). Needs `activeTab`. */
export const AnnotateTabRequest = z.strictObject({ type: z.literal('annotate-tab'), tabId: z.int() });
export type AnnotateTabReply = { ok: true } | { ok: false; error: string };

/** Finds names in a short text of one of our own pages; the first-run page shows an example by it. */
export const AnnotateTextRequest = z.strictObject({
  type: z.literal('annotate-text'),
  text: z.string().max(MAX_EXAMPLE_UNITS),
  /** BCP 47 primary subtag. */
  lang: z.string().max(MAX_LANGUAGE_UNITS),
});
export type AnnotateTextRequest = z.infer<typeof AnnotateTextRequest>;
/** Offsets are UTF-16 units of the text; mentions stand in its order and never overlap. */
export type AnnotateTextReply =
  | { ok: true; mentions: { start: number; end: number; entity: string; statusClass: StatusClass }[] }
  | { ok: false; error: 'data-unavailable' };

export const AboutRequest = z.strictObject({ type: z.literal('about') });
export type AboutReply =
  | {
      ok: true;
      /** With the lists that were read for each. */
      packs: { info: PackInfo; entities: number; names: number; lists: ReadList[] }[];
      /** Dates of the oldest and newest list copy that the packs which are switched on were read from; absent where they name none. */
      lists?: { oldest: PartialDate; newest: PartialDate };
    }
  | { ok: false; error: 'data-unavailable' };

/** All names of the packs that are switched on, without their facts, and what links them: for the index and the graph. */
export const OverviewRequest = z.strictObject({ type: z.literal('overview') });
export type OverviewReply =
  | {
      ok: true;
      packs: PackInfo[];
      /** Ids of packs that the reader has switched off; their names are left out. */
      packsOff: string[];
      names: NameSummary[];
      connections: Connection[];
      /** Every source that the connections point at. */
      sources: Record<string, Source>;
    }
  | { ok: false; error: 'data-unavailable' };

export const UiRequest = z.discriminatedUnion('type', [
  SearchRequest,
  EntityRequest,
  NameCardRequest,
  AnnotateTabRequest,
  AnnotateTextRequest,
  AboutRequest,
  OverviewRequest,
]);
export type UiRequest = z.infer<typeof UiRequest>;

export interface UiReplies {
  search: SearchReply;
  entity: EntityReply;
  'name-card': NameCardReply;
  'annotate-tab': AnnotateTabReply;
  'annotate-text': AnnotateTextReply;
  about: AboutReply;
  overview: OverviewReply;
}
