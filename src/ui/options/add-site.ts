import { LOCAL_FILES, matchesSite, parseSite, switchSite } from '@/core/settings/site-rules';
import type { Settings } from '@/core/settings/settings';

export type AddedSite =
  | { ok: true; step(settings: Settings): Settings }
  /** `covered`: a rule for `site`, or for a site above it, stands already. */
  | { ok: false; error: 'not-a-site' | 'covered'; site: string };

/** A host as browsers print it. They let more through in an address (`not%20a%20site!`) than any name on the network has. */
const HOST = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$|^\[[0-9a-f:.]+\]$/;

/** Checks what the reader typed against the list of the present mode. Only the host counts; a path is dropped. */
export function addSite(settings: Settings, typed: string): AddedSite {
  const site = parseSite(typed);
  const isSite = site !== undefined && (site === LOCAL_FILES || HOST.test(site));
  if (!isSite) return { ok: false, error: 'not-a-site', site: typed.trim() };
  const covering = sitesOf(settings).find((known) => matchesSite(site, known));
  if (covering !== undefined) return { ok: false, error: 'covered', site: covering };
  return { ok: true, step: (now) => switchSite(now, site, now.mode === 'only-on') };
}

/** The list that counts in the present mode. */
export function sitesOf({ mode, offSites, onSites }: Settings): readonly string[] {
  return mode === 'only-on' ? onSites : offSites;
}

/** Takes exactly this rule out of the list of the present mode. */
export function removeSite(settings: Settings, site: string): Settings {
  const rest = sitesOf(settings).filter((known) => known !== site);
  return settings.mode === 'only-on' ? { ...settings, onSites: rest } : { ...settings, offSites: rest };
}
