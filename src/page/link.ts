import type { PageReplies, PageRequest } from '@/core/messages/page-to-background';
import type { ToPage } from '@/core/messages/to-page';

/** The page's way to the rest of the extension. */
export interface PageLink {
  /** Rejects where the background cannot be reached. */
  send<Request extends PageRequest>(request: Request): Promise<PageReplies[Request['type']]>;
  /** Answers messages until the signal ends; `undefined` leaves a message to other frames. */
  listen(handler: (message: ToPage) => unknown, signal: AbortSignal): void;
  /** False once the extension was updated, switched off or removed: nothing can be sent from this page any more. */
  isAlive(): boolean;
}
