import { LOCAL_FILES, siteOf } from '@/core/settings/site-rules';
import type { PageTab } from './names-deps';

/** Where the reader is, as far as the address of the tab tells. */
export type PagePlace =
  /** `site` is the key of the site rules; `LOCAL_FILES` for files. */
  | { kind: 'site'; site: string }
  /** Pages of a browser's add-on store, where no extension may work. */
  | { kind: 'store' }
  /** Pages of the browser itself, of extensions, `about:`, `view-source:` and the like. */
  | { kind: 'internal' }
  /** The browser did not tell the address. */
  | { kind: 'unknown' };

const STORES: readonly { host: string; path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'addons.mozilla.org', path: '/' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
];

/** Sorts a tab's address; an address that cannot be parsed is `unknown`. */
export function placeOf(url: string | undefined): PagePlace {
  if (!url || !URL.canParse(url)) return { kind: 'unknown' };
  const { hostname, pathname } = new URL(url);
  if (STORES.some(({ host, path }) => host === hostname && pathname.startsWith(path)))
    return { kind: 'store' };
  const site = siteOf(url);
  return site === undefined ? { kind: 'internal' } : { kind: 'site', site };
}

/** The place of the tab in front; `undefined` while it is asked for. A window without a tab of its own, such as developer tools, is the browser's. */
export function placeOfTab(tab: PageTab | null | undefined): PagePlace | undefined {
  if (tab === undefined) return undefined;
  return tab === null ? { kind: 'internal' } : placeOf(tab.url);
}

/** Whether no extension may work there, whatever the reader chooses. */
export function isClosed(place: PagePlace): place is Extract<PagePlace, { kind: 'internal' | 'store' }> {
  return place.kind === 'internal' || place.kind === 'store';
}

/** Whether the place stands for files on this computer, which have no host to show. */
export function isFiles(place: PagePlace): boolean {
  return place.kind === 'site' && place.site === LOCAL_FILES;
}
