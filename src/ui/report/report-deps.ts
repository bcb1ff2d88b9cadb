import type { AskedMention, PageSummary, PageWords } from '@/core/messages/to-page';
import type { UiReplies, UiRequest } from '@/core/messages/ui-to-background';
import type { Settings } from '@/core/settings/settings';
import type { TypeMetrics } from '@/ui/graph/drawing';

/** Everything the report needs from the world outside. */
export interface ReportDeps {
  /** From the address; `NaN` where it names none. */
  tabId: number;
  /** Frame of the name that is reported as wrong. */
  frameId: number;
  /** Never rejects; where no answer comes the reply says so. */
  ask<Request extends UiRequest>(request: Request): Promise<UiReplies[Request['type']]>;
  /** These three give `undefined` where no content script answers: the tab is closed, or shows another kind of page. */
  requestSummary(tabId: number): Promise<PageSummary | undefined>;
  requestWords(tabId: number, frameId: number): Promise<PageWords | undefined>;
  requestAskedMention(tabId: number, frameId: number): Promise<AskedMention | undefined>;
  /** Rejects where the browser cannot write. */
  mute(id: string): Promise<void>;
  now(): Date;
  /** Version of Sidelight. */
  version: string;
  copy(text: string): Promise<void>;
  save(name: string, text: string, type: string): void;
  print(): void;
  loadTheme(): Promise<Settings['appearance']['theme']>;
  readTypeMetrics(): TypeMetrics;
}
