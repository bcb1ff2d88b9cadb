import { ownId, ownOrigin, type RequestSender } from '@/extension/requests';

/** A frame of a web page, as the browser (not the page) names it. */
export interface PageSender {
  kind: 'page';
  tabId: number;
  /** 0 is the top frame. */
  frameId: number;
  /** Address by which the site rules judge the frame: see `rulingUrl`. */
  siteUrl: string;
  tab: { id: number; index: number; windowId: number; incognito: boolean };
}

/** One of our own pages: popup, options, entity page. */
export interface OwnPageSender {
  kind: 'own-page';
}

/** Sorts who sent a message. `undefined` for anyone we do not talk to: other extensions, and contexts that are neither page nor ours. */
export function readSender(sender: RequestSender): PageSender | OwnPageSender | undefined {
  if (sender.id !== ownId()) return undefined;
  if (isOwnPage(sender)) return { kind: 'own-page' };
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) return undefined;
  const { id, index, windowId, incognito } = tab;
  return {
    kind: 'page',
    tabId: id,
    frameId,
    siteUrl: rulingUrl(sender),
    tab: { id, index, windowId, incognito },
  };
}

/** By the address of the frame itself: the entity page runs in a tab too, so having a tab tells nothing. */
function isOwnPage({ url, origin }: RequestSender): boolean {
  const own = ownOrigin();
  return origin === undefined ? url?.startsWith(`${own}/`) === true : origin === own;
}

/**
 * The reader switches sites on and off by the address bar, so a frame follows the page it stands in. Browsers tell the tab's address to
 * the receiver of a message, except where the reader narrowed our access to that site; then only the frame's own address is known, and it decides.
 * A frame without an address of its own (`about:blank`, `srcdoc`) is judged by the origin that made it.
 */
function rulingUrl({ tab, url, origin, frameId }: RequestSender): string {
  if (frameId !== 0 && tab?.url) return tab.url;
  if (url && !url.startsWith('about:')) return url;
  return origin ?? url ?? '';
}
