import type { StatusClass } from '../entities/status';
import type { Reason } from '../matching/model';

/** Messages to a content script, from the background or the popup. Only our own extension can send them. */
export type ToPage =
  /** Settings or the site's rules changed: say `hello` again. */
  | { type: 'rules-changed' }
  /** Popup → top frame: what is on this page? */
  | { type: 'page-summary' }
  /** Popup or command → a frame: go to the next or previous mention (of one entity, or of any). Reply: true when there was one. */
  | { type: 'jump'; entity?: string; direction: 'next' | 'previous' }
  /** Background → top frame: a sub-frame's report. */
  | { type: 'frame-entities'; frameId: number; entities: { id: string; count: number }[] }
  /** Background → sub-frames: the top frame listens now, say again what you hold. */
  | { type: 'report-again' }
  /** Tests and `npm start`: every mention with its reason. */
  | { type: 'page-mentions' };

/** Reply to `page-summary`. */
export interface PageSummary {
  state: 'scanning' | 'done' | 'off' | 'stopped-at-limit' | 'failed';
  /** In plain words, where the state is `failed`. */
  message?: string | undefined;
  entities: { id: string; caption: string; statusClass: StatusClass; count: number; frameId: number }[];
}

/** Reply to `page-mentions`. */
export interface PageMentions {
  state: PageSummary['state'];
  mentions: { surface: string; entity: string; caption: string; statusClass: StatusClass; reason: Reason }[];
}
