import type { UiReplies, UiRequest } from '@/core/messages/ui-to-background';
import type { Settings } from '@/core/settings/settings';

/** Everything the first page needs from the world outside. */
export interface WelcomeDeps {
  /** Never rejects; where no answer comes the reply says so. */
  ask<Request extends UiRequest>(request: Request): Promise<UiReplies[Request['type']]>;
  loadTheme(): Promise<Settings['appearance']['theme']>;
}
