import { z } from 'zod';
import { EntityId } from '../entities/entity';
import type { EntityCard } from '../entities/entity-card';
import { MAX_BATCH_BLOCKS, MAX_BATCH_UNITS } from '../limits';
import type { FlatHits, Owner } from '../matching/model';

/**
 * Requests that a content script may send. The background validates each with these schemas, answers only about names, and keeps
 * nothing per page. Types of the replies stand beside them; replies come from our own code and are not validated again.
 */

/** First message of every frame: may Sidelight work here, and how? */
export const HelloRequest = z.strictObject({ type: z.literal('hello') });
export interface PageRules {
  /** False: paused, switched off for this site, or not a page for us. */
  active: boolean;
  painter: 'highlight' | 'marks';
  theme: 'system' | 'light' | 'dark';
  underline: 'quiet' | 'clear';
  dwellMs: number;
  mutedEntities: string[];
  mutedLanguages: string[];
  /** Language of the browser's interface, for captions. */
  uiLanguage: string;
}

/** Finds names and cues in a batch of blocks. `lengths` cuts `text` into blocks (UTF-16 units); their sum is the length of `text`. */
export const ScanRequest = z.strictObject({
  type: z.literal('scan'),
  text: z.string().max(MAX_BATCH_UNITS),
  lengths: z.array(z.number().int().min(0)).max(MAX_BATCH_BLOCKS),
});
export type ScanRequest = z.infer<typeof ScanRequest>;
export type ScanReply =
  | { ok: true; hits: FlatHits; owners: Record<number, Owner>; packVersion: string }
  | { ok: false; error: string };

/** What the popover shows. */
export const CardRequest = z.strictObject({ type: z.literal('card'), id: EntityId });
export type CardReply = { ok: true; card: EntityCard } | { ok: false; error: 'unknown-entity' | 'data-unavailable' };

/** Entities on this frame now, for the badge and the popup's list; the background passes it on to the top frame of the tab. */
export const FrameReport = z.strictObject({
  type: z.literal('frame-report'),
  entities: z
    .array(z.strictObject({ id: EntityId, count: z.number().int().min(1) }))
    .max(10_000),
});
export type FrameReport = z.infer<typeof FrameReport>;

/** Top frame only: number of entities on the page over all frames. `null` clears the badge. */
export const BadgeRequest = z.strictObject({ type: z.literal('badge'), count: z.number().int().min(0).nullable() });

/** From the popover, after a trusted click. */
export const OpenEntityRequest = z.strictObject({ type: z.literal('open-entity'), id: EntityId });
export const MuteRequest = z.strictObject({ type: z.literal('mute'), id: EntityId });

export const PageRequest = z.discriminatedUnion('type', [
  HelloRequest,
  ScanRequest,
  CardRequest,
  FrameReport,
  BadgeRequest,
  OpenEntityRequest,
  MuteRequest,
]);
export type PageRequest = z.infer<typeof PageRequest>;

/** Request type → reply. */
export interface PageReplies {
  hello: PageRules;
  scan: ScanReply;
  card: CardReply;
  'frame-report': null;
  badge: null;
  'open-entity': null;
  mute: null;
}
