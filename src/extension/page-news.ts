import { browser, type Browser } from 'wxt/browser';

/** Messages with which a page tells the background that its names, or whether it works at all, changed. */
const NEWS = new Set(['badge', 'frame-report', 'hello']);

/**
 * Calls back with the tab when a page tells the background something new, until `signal` aborts. Only listens: the answer is the
 * background's. Costs pages nothing, and needs no open port.
 */
export function watchPages(callback: (tabId: number) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const type = (message as { type?: unknown } | null)?.type;
    const tabId = sender.tab?.id;
    if (sender.id === browser.runtime.id && tabId !== undefined && typeof type === 'string' && NEWS.has(type))
      callback(tabId);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
