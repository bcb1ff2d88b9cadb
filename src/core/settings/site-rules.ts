import type { Settings } from './settings';

/** Present in browsers, workers and Node alike; the core is compiled without the DOM's declarations. */
declare const URL: {
  canParse(url: string): boolean;
  new (url: string): { protocol: string; hostname: string };
};

/** The site that stands for every `file:` page. A bracketed word is no valid host, so no web page can have this site. */
export const LOCAL_FILES = '[file]';

/** Longest host name of the DNS. */
const MAX_HOST_UNITS = 253;

/**
 * The site a page belongs to, as it is shown and stored: the host without port, `www.` and final dot, in punycode; `LOCAL_FILES` for a
 * file. `undefined` for anything that is not an http, https or file address.
 */
export function siteOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return LOCAL_FILES;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const host = hostname.replace(/\.$/, '');
  if (host === '' || host.length > MAX_HOST_UNITS) return undefined;
  return /^www\.[^.]+\../.test(host) ? host.slice('www.'.length) : host;
}

/** What a reader typed (`Example.com`, `*.example.com`, a whole address, `пример.рф`) as a site, or `undefined` where it is none. */
export function parseSite(input: string): string | undefined {
  const text = input.trim().replace(/^\*\./, '');
  if (text === LOCAL_FILES) return LOCAL_FILES;
  return siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
}

/** Whether a rule for `site` holds on `host`: the same host, or one below it at a label boundary. IP addresses only as a whole. */
export function matchesSite(host: string, site: string): boolean {
  if (host === site) return true;
  if (isAddress(host) || isAddress(site)) return false;
  return host.endsWith(`.${site}`);
}

/** Whether Sidelight works on the page at `url`. Never on anything that is not a web page or a file. */
export function isActiveOn(settings: Settings, url: string): boolean {
  const host = siteOf(url);
  if (settings.paused || host === undefined) return false;
  return isSwitchedOn(settings, host);
}

/** Whether the site's own switch is on, whatever `paused` says. */
export function isSwitchedOn(settings: Settings, host: string): boolean {
  const listed = sitesOfMode(settings).some((site) => matchesSite(host, site));
  return settings.mode === 'only-on' ? listed : !listed;
}

/**
 * The settings with the switch of one site set. Rules that decided otherwise (the site's own or a parent's) are removed; a rule for the
 * site makes those of its subdomains needless. The lists of the other mode stay as they are.
 */
export function switchSite(settings: Settings, host: string, on: boolean): Settings {
  const sites = sitesOfMode(settings);
  const shouldBeListed = settings.mode === 'only-on' ? on : !on;
  const next = shouldBeListed
    ? [...sites.filter((site) => !matchesSite(site, host)), host]
    : sites.filter((site) => !matchesSite(host, site));
  return settings.mode === 'only-on' ? { ...settings, onSites: next } : { ...settings, offSites: next };
}

function sitesOfMode(settings: Settings): readonly string[] {
  return settings.mode === 'only-on' ? settings.onSites : settings.offSites;
}

/** IPv6 in brackets, IPv4 in four numbers, and the site of files: nothing stands below them. */
function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(\.\d+){3}$/.test(host);
}
