import { browser } from 'wxt/browser';
import type { PageReplies, PageRequest } from '@/core/messages/page-to-background';
import type { ToPage } from '@/core/messages/to-page';

/**
 * Asks the background, which is woken if need be. Rejects where no answer can come: the extension was updated, removed or switched off
 * (`isContextAlive`), or the browser could not start the background (worth one more try later).
 */
export async function send<Request extends PageRequest>(
  request: Request,
): Promise<PageReplies[Request['type']]> {
  return (await browser.runtime.sendMessage(request)) as PageReplies[Request['type']];
}

/**
 * Answers messages of our own extension until `signal` aborts. `handler` returns the reply, or a promise of it; `undefined` leaves the
 * message to other listeners.
 */
export function onMessage(handler: (message: ToPage) => unknown, signal: AbortSignal): void {
  // By `sendResponse` and `true`: the one form that Chrome, Firefox and the polyfill all understand.
  const listener = (message: unknown, sender: { id?: string }, sendResponse: (reply: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const reply = handler(message as ToPage);
    if (reply === undefined) return undefined;
    Promise.resolve(reply).then(sendResponse, () => sendResponse(undefined));
    return true as const;
  };
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener(
    'abort',
    () => isContextAlive() && browser.runtime.onMessage.removeListener(listener),
    {
      once: true,
    },
  );
}

/** False when this page outlived its extension: nothing will work again, so clean up and be silent. The id goes when the extension does; in some versions even reading it throws. */
export function isContextAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
