import type { Flags } from '@/core/messages/drawing';
import type { UiReplies, UiRequest } from '@/core/messages/ui-to-background';
import type { Settings } from '@/core/settings/settings';

/** Everything the index needs from the world outside. */
export interface IndexDeps {
  /** The part of the address after the path, with its question mark. */
  search: string;
  /** Never rejects; where no answer comes the reply says so. */
  ask<Request extends UiRequest>(request: Request): Promise<UiReplies[Request['type']]>;
  /** Never rejects. */
  loadFlags(): Promise<Flags>;
  /** Puts the view into the address, so that it can be kept and shared; no entry in the history. */
  setAddress(search: string): void;
  loadTheme(): Promise<Settings['appearance']['theme']>;
}
