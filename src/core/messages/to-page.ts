import type { StatusClass } from '../entities/status-class';
import type { Reason } from '../matching/model';

/** How far the reading of a frame has come. */
export const FRAME_STATES = ['scanning', 'done', 'stopped-at-limit'] as const;
export type FrameState = (typeof FRAME_STATES)[number];

/** What a sub-frame holds, for the top frame of its tab, which adds up. */
export interface FrameHolds {
  state: FrameState;
  entities: { id: string; count: number }[];
}

/** Messages to a content script, from the background or the popup. Only our own extension can send them. */
export type ToPage =
  /** Settings or the site's rules changed: say `hello` again. */
  | { type: 'rules-changed' }
  /** Popup → top frame: what is on this page? */
  | { type: 'page-summary' }
  /** Popup or command → a frame: go to the next or previous mention (of one entity, or of any). Reply: true when there was one. */
  | { type: 'jump'; entity?: string; direction: 'next' | 'previous' }
  /** Background → top frame: a sub-frame's report. */
  | ({ type: 'frame-holds'; frameId: number } & FrameHolds)
  /** Background → sub-frames: the top frame listens now, say again what you hold. */
  | { type: 'report-again' }
  /** Page report → a frame: every mention with the words around it. */
  | { type: 'page-words' }
  /** Report of a wrong match → a frame: the mention whose card was opened last. */
  | { type: 'asked-mention' }
  /** Tests and `npm start`: every mention with its reason. */
  | { type: 'page-mentions' };

/** Reply to `page-summary`. */
export interface PageSummary {
  /** Of the top frame; where that one was read, of the frame that is farthest from it. */
  state: FrameState | 'off' | 'failed';
  /** Technical words of the fault where the state is `failed`: in no language of the reader, so they are shown only where they are marked as such. */
  message?: string | undefined;
  entities: { id: string; caption: string; statusClass: StatusClass; count: number; frameId: number }[];
}

/** Reply to `page-mentions`. */
export interface PageMentions {
  state: PageSummary['state'];
  mentions: { surface: string; entity: string; caption: string; statusClass: StatusClass; reason: Reason }[];
}

/** A mention with what a reader reads around it. */
export interface MentionWords {
  entity: string;
  /** Ids of others that bear the very same name. */
  also?: string[];
  surface: string;
  reason: Reason;
  /** Text of the same block, at most `MAX_WORDS_AROUND` on either side. */
  before: string;
  after: string;
  /** BCP 47 primary subtag of the block, or `''`. */
  lang: string;
}

/** Reply to `page-words`. */
export interface PageWords {
  title: string;
  address: string;
  state: PageSummary['state'];
  /** All that are on the page; at most `MAX_REPORT_MENTIONS` of them follow, in document order. */
  mentionCount: number;
  mentions: MentionWords[];
}

/** Reply to `asked-mention`; `null` where no card was opened, or the name has left the page. */
export type AskedMention = (MentionWords & { caption: string }) | null;
