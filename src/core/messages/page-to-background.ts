import { z } from '../zod';
import { EntityId } from '../entities/entity';
import type { StatusClass } from '../entities/status-class';
import {
  MAX_BATCH_BLOCKS,
  MAX_BATCH_UNITS,
  MAX_BLOCK_UNITS,
  MAX_CARD_BEARERS,
  MAX_CARD_NEIGHBOURS,
  MAX_CARD_WORDS,
  MAX_DECISION_BLOCKS,
  MAX_ENTITY_ID_UNITS,
  MAX_LANGUAGE_UNITS,
  MAX_MENTIONS,
  MAX_RULE_UNITS,
} from '../limits';
import type { EntityOwner, FlatHits, Mention } from '../matching/model';
import type { Drawing } from './drawing';
import { FRAME_STATES } from './to-page';

/**
 * Requests that a content script may send. The background validates each with these schemas, answers only about names, and keeps
 * nothing per page. Types of the replies stand beside them; replies come from our own code and are not validated again.
 */

/** An id in a message is bounded too; those of the pack are checked when it is built. */
const MessageEntityId = EntityId.max(MAX_ENTITY_ID_UNITS);

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
  /** Changes when a pack is switched, or other mentions or more certainty are wanted: then the background decides otherwise, and the page asks again. */
  scope: string;
  /** Language of the browser's interface, for captions. */
  uiLanguage: string;
}

/** Finds names and cues in a batch of blocks. `lengths` cuts `text` into blocks (UTF-16 units); their sum is the length of `text`. */
export const ScanRequest = z
  .strictObject({
    type: z.literal('scan'),
    text: z.string().max(MAX_BATCH_UNITS),
    lengths: z.array(z.int().min(0).max(MAX_BATCH_UNITS)).max(MAX_BATCH_BLOCKS),
  })
  .refine(({ text, lengths }) => lengths.reduce((sum, length) => sum + length, 0) === text.length, {
    error: 'the lengths do not add up to the text',
  });
export type ScanRequest = z.infer<typeof ScanRequest>;
export type ScanReply =
  | {
      ok: true;
      hits: FlatHits;
      /** The entities whose names are among the hits, by owner number. What cues mean stays in the background. */
      entities: Record<number, EntityOwner>;
      packVersion: string;
    }
  | { ok: false; error: string };

/** A block in which the scan found something. `hits`: start, end, owner, flags, four numbers a hit, as the scan gave them. */
const DecisionBlock = z.strictObject({
  id: z.int(),
  text: z.string().max(MAX_BLOCK_UNITS),
  lang: z.string().max(MAX_LANGUAGE_UNITS),
  row: z.int(),
  section: z.int(),
  heading: z.boolean(),
  hits: z.array(z.int().min(0)),
});
export type DecisionBlock = z.infer<typeof DecisionBlock>;

/** Decides over a whole page. Sent only when a page holds a name at all; the page keeps the state, the background forgets it at once. */
export const DecideRequest = z.strictObject({
  type: z.literal('decide'),
  /** The document's title, as context. */
  title: DecisionBlock.optional(),
  /** In document order. */
  blocks: z.array(DecisionBlock).max(MAX_DECISION_BLOCKS),
  /** UTF-16 units of all text that was read so far. */
  length: z.int().min(0),
});
export type DecideRequest = z.infer<typeof DecideRequest>;
export type DecideReply =
  { ok: true; mentions: Mention[]; packVersion: string } | { ok: false; error: string };

/** What the popover shows. With `mention` the card also says why the name is underlined, and how it is linked to other names on the page. */
export const CardRequest = z.strictObject({
  type: z.literal('card'),
  id: MessageEntityId,
  mention: z
    .strictObject({
      /** As the page writes it. */
      surface: z.string().max(MAX_CARD_WORDS),
      rule: z.string().max(MAX_RULE_UNITS),
      evidence: z.string().max(MAX_CARD_WORDS).optional(),
      /** Ids of others that bear the very same name. */
      also: z.array(MessageEntityId).max(MAX_CARD_BEARERS).optional(),
      /** Ids of the other names in the frame; from the top frame, of those in its sub-frames too. */
      others: z.array(MessageEntityId).max(MAX_CARD_NEIGHBOURS),
    })
    .optional(),
});
export type CardRequest = z.infer<typeof CardRequest>;
/** Without a drawing the page says itself that no answer came. */
export type CardReply =
  | { ok: true; caption: string; statusClass: StatusClass; drawing: Drawing[] }
  | { ok: false; error: 'unknown-entity'; drawing: Drawing[] }
  | { ok: false; error: 'data-unavailable' };

/** Entities on this frame now, for the badge and the popup's list, and whether all of it was read; the background passes it on to the top frame of the tab. */
export const FrameReport = z.strictObject({
  type: z.literal('frame-report'),
  state: z.enum(FRAME_STATES),
  entities: z
    .array(z.strictObject({ id: MessageEntityId, count: z.int().min(1).max(MAX_MENTIONS) }))
    .max(MAX_MENTIONS),
});
export type FrameReport = z.infer<typeof FrameReport>;

/** Top frame only, once it listens: have the other frames of the tab report again what they said before. */
export const AskFramesRequest = z.strictObject({ type: z.literal('ask-frames') });

/** Top frame only: number of entities on the page over all frames, and whether one of them is on a list. `null` clears the badge. */
export const BadgeRequest = z.strictObject({
  type: z.literal('badge'),
  count: z.int().min(0).nullable(),
  listed: z.boolean(),
});

/** From the popover, after a trusted click. */
export const OpenEntityRequest = z.strictObject({ type: z.literal('open'), id: MessageEntityId });
export const MuteRequest = z.strictObject({ type: z.literal('mute'), id: MessageEntityId });
/** Opens the page on which a reader writes down that a name is somebody else. */
export const MistakeRequest = z.strictObject({ type: z.literal('mistake'), id: MessageEntityId });

/** Top frame only: from the card of one name to another that stands in a sub-frame alone. */
export const JumpElsewhereRequest = z.strictObject({
  type: z.literal('jump-elsewhere'),
  id: MessageEntityId,
});
/** False where no sub-frame has the name. */
interface JumpElsewhereReply {
  ok: boolean;
}

/** Asks for the script with the mark painter, which comes into a frame only where the reader chose marks. */
export const MarkPainterRequest = z.strictObject({ type: z.literal('mark-painter') });
/** False where the reader gave no leave for it. */
interface MarkPainterReply {
  ok: boolean;
}

export const PageRequest = z.discriminatedUnion('type', [
  HelloRequest,
  ScanRequest,
  DecideRequest,
  CardRequest,
  FrameReport,
  AskFramesRequest,
  BadgeRequest,
  OpenEntityRequest,
  MuteRequest,
  MistakeRequest,
  JumpElsewhereRequest,
  MarkPainterRequest,
]);
export type PageRequest = z.infer<typeof PageRequest>;

/** Request type → reply. */
export interface PageReplies {
  hello: PageRules;
  scan: ScanReply;
  decide: DecideReply;
  card: CardReply;
  'frame-report': null;
  'ask-frames': null;
  badge: null;
  open: null;
  mute: null;
  mistake: null;
  'jump-elsewhere': JumpElsewhereReply;
  'mark-painter': MarkPainterReply;
}
