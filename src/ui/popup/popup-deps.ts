import type { NewsAccess } from '@/ui/kit/NewsLine';
import type { SettingsAccess } from '@/ui/kit/use-settings';
import type { NamesDeps } from '@/ui/page-names/names-deps';
import type { LookUps } from './look-ups';

/** Everything the popup needs from the world outside, so that it runs in a test with plain functions. */
export interface PopupDeps extends NamesDeps {
  settings: SettingsAccess;
  lookUps: LookUpStore;
  news: NewsAccess;
  /** Finds what shows the names beside the page, in a panel that stays; `undefined` where the browser has none. */
  findPanelOpener(): Promise<(() => Promise<void>) | undefined>;
  /** Set where the popup is opened as a page to look something up: there is no page to speak of then. */
  query?: string;
  /** Opened so from a private window: nothing that is looked up is shown or kept. */
  isPrivate?: boolean;
}

/** Names that were looked up, until the browser is closed. */
export interface LookUpStore {
  load(): Promise<LookUps>;
  save(lookUps: LookUps): Promise<void>;
}
