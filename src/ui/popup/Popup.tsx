import { useRef } from 'preact/hooks';
import { isSwitchedOn, switchSite } from '@/core/settings/site-rules';
import { useSettings } from '@/ui/kit/use-settings';
import { BestResult } from './BestResult';
import { ModeChoice } from './ModeChoice';
import { placeOf } from './page-place';
import type { PopupDeps } from './popup-deps';
import { PopupFooter } from './PopupFooter';
import { PopupHeader } from './PopupHeader';
import { PopupNotices } from './PopupNotices';
import { PopupPage } from './PopupPage';
import { SearchField } from './SearchField';
import { SearchResults } from './SearchResults';
import { SiteSwitch } from './SiteSwitch';
import { useAbout } from './use-about';
import { useActiveTab } from './use-active-tab';
import { useSearch } from './use-search';
import { useSlashKey } from './use-slash-key';

/** The whole popup: switches, search, and the names on the page until the reader searches. */
export function Popup({ deps }: { deps: PopupDeps }) {
  const field = useRef<HTMLInputElement>(null);
  const tab = useActiveTab(deps.activeTab);
  const { known, saveFailed, change } = useSettings(deps.settings);
  const about = useAbout(deps.ask);
  const search = useSearch(deps.ask, deps.query ?? '');
  useSlashKey(field);

  if (!known) return null;
  const { settings } = known;
  const place = tab && deps.query === undefined ? placeOf(tab.url) : undefined;
  const openEntity = (id: string) => void deps.openEntity(id);
  const isSearching = search.state.query.trim() !== '';
  return (
    <main class="popup">
      <PopupHeader isPaused={settings.paused} onPause={(paused) => change((now) => ({ ...now, paused }))} />
      <PopupNotices
        settingsNotice={known.notice}
        saveFailed={saveFailed}
        backgroundSilent={about?.ok === false}
      />
      {place?.kind === 'site' ? (
        <SiteSwitch
          place={place}
          isOn={isSwitchedOn(settings, place.site)}
          isPaused={settings.paused}
          onChange={(isOn) => change((now) => switchSite(now, place.site, isOn))}
        />
      ) : null}
      <ModeChoice mode={settings.mode} onChange={(mode) => change((now) => ({ ...now, mode }))} />
      <SearchField state={search.state} inputRef={field} send={search.send} onOpen={openEntity} />
      {isSearching ? (
        <>
          <SearchResults state={search.state} onOpen={openEntity} />
          <BestResult result={search.state.results[search.state.active]} ask={deps.ask} />
        </>
      ) : null}
      {isSearching || deps.query !== undefined ? null : (
        <PopupPage deps={deps} tab={tab} settings={settings} />
      )}
      <PopupFooter about={about} />
    </main>
  );
}
