import type { PageSummary } from '@/core/messages/to-page';
import type { UiReplies, UiRequest } from '@/core/messages/ui-to-background';

/** The tab whose names are listed. `url` is absent where the browser does not tell it. */
export interface PageTab {
  id: number;
  url?: string;
  incognito: boolean;
}

/** To the next or previous mention of one name in one frame of the page. */
export interface Jump {
  entity: string;
  frameId: number;
  direction: 'next' | 'previous';
}

/** What the list of names on a page needs from the world outside. */
export interface NamesDeps {
  activeTab(): Promise<PageTab | undefined>;
  /** Never rejects; where no answer comes the reply says so. */
  ask<Request extends UiRequest>(request: Request): Promise<UiReplies[Request['type']]>;
  /** `undefined` where no content script answers in that tab. */
  requestSummary(tabId: number): Promise<PageSummary | undefined>;
  /** False where the frame has no such mention or does not answer. */
  jump(tabId: number, where: Jump): Promise<boolean>;
  /** Rejects where the browser opens no page, as `openReport` does. */
  openEntity(id: string): Promise<void>;
  openReport(tabId: number): Promise<void>;
  /** Calls back when another tab comes to the front, or the one in front goes to another page. For surfaces that stay open. */
  watchTabs?(callback: () => void, signal: AbortSignal): void;
  /** Calls back when the names on the page of a tab changed. For surfaces that stay open. */
  watchPage?(callback: (tabId: number) => void, signal: AbortSignal): void;
}
