import type { UiReplies, UiRequest } from '@/core/messages/ui-to-background';

/** Everything the entity page needs from the world outside. */
export interface EntityDeps {
  /** From the address; `null` where it names none. */
  id: string | null;
  /** Never rejects; where no answer comes the reply says so. */
  ask<Request extends UiRequest>(request: Request): Promise<UiReplies[Request['type']]>;
  /** Puts plain text on the clipboard. Rejects where the browser refuses. */
  copy(text: string): Promise<void>;
  setTitle(title: string): void;
}
