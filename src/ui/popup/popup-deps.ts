import type { PageSummary } from '@/core/messages/to-page';
import type { UiReplies, UiRequest } from '@/core/messages/ui-to-background';
import type { SettingsAccess } from '@/ui/kit/use-settings';

/** The tab the popup was opened over. `url` is absent where the browser does not tell it. */
export interface PopupTab {
  id: number;
  url?: string;
}

/** To the next or previous mention of one name in one frame of the page. */
export interface Jump {
  entity: string;
  frameId: number;
  direction: 'next' | 'previous';
}

/** Everything the popup needs from the world outside, so that it runs in a test with plain functions. */
export interface PopupDeps {
  activeTab(): Promise<PopupTab | undefined>;
  settings: SettingsAccess;
  /** Never rejects; where no answer comes the reply says so. */
  ask<Request extends UiRequest>(request: Request): Promise<UiReplies[Request['type']]>;
  /** `undefined` where no content script answers in that tab. */
  requestSummary(tabId: number): Promise<PageSummary | undefined>;
  /** False where the frame has no such mention or does not answer. */
  jump(tabId: number, where: Jump): Promise<boolean>;
  openEntity(id: string): Promise<void>;
  /** Set where the popup is opened as a page to look something up: there is no page to speak of then. */
  query?: string;
}
