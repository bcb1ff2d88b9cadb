import { useEffect, useRef } from 'preact/hooks';
import { switchSite } from '@/core/settings/site-rules';
import { NewsLine } from '@/ui/kit/NewsLine';
import { useSettings } from '@/ui/kit/use-settings';
import { useTheme } from '@/ui/kit/use-theme';
import { ActionNotice } from '@/ui/page-names/ActionNotice';
import { NamesHere } from '@/ui/page-names/NamesHere';
import { placeOfTab } from '@/ui/page-names/page-place';
import { useActiveTab } from '@/ui/page-names/use-active-tab';
import { useAttempts } from '@/ui/page-names/use-attempts';
import { enterRows } from '@/ui/page-names/walk-rows';
import type { LookUp } from './look-ups';
import { ModeChoice } from './ModeChoice';
import { PauseButton } from './PauseButton';
import type { PopupDeps } from './popup-deps';
import { PopupFooter } from './PopupFooter';
import { PopupHeader } from './PopupHeader';
import { PopupNotices } from './PopupNotices';
import { RecentLookUps } from './RecentLookUps';
import { SearchField } from './SearchField';
import { SearchResults } from './SearchResults';
import { SitePlace } from './SitePlace';
import { useAbout } from './use-about';
import { useCard } from './use-card';
import { useLookUps } from './use-look-ups';
import { usePanelOpener } from './use-panel-opener';
import { useSearch } from './use-search';
import { useSlashKey } from './use-slash-key';

/**
 * The whole popup: switches, search, and the names on the page until the reader searches. All of it is there at once, with the place kept for what is
 * still unknown. Opened as a page it is the search alone: there is no site to switch.
 */
export function Popup({ deps }: { deps: PopupDeps }) {
  const field = useRef<HTMLInputElement>(null);
  const tab = useActiveTab(deps);
  const { known, saveFailed, change } = useSettings(deps.settings);
  const about = useAbout(deps.ask);
  const { lookUps, add, forget } = useLookUps(deps.lookUps, tab, deps.isPrivate ?? false);
  const openPanel = usePanelOpener(deps.findPanelOpener);
  const { fault, attempt } = useAttempts();
  useSlashKey(field);

  const settings = known?.settings;
  useTheme(settings?.appearance.theme);
  const hasPage = deps.query === undefined;
  /** The popup may close at once, so the name is noted first. */
  const lookUp = async (name: LookUp) => {
    await add(name);
    await deps.openEntity(name.id);
  };
  const openName = (name: LookUp) => attempt(() => lookUp(name), 'popupOpenFailed');
  const search = useSearch(deps.ask, deps.query ?? '', openName);
  const isSearching = search.state.query.trim() !== '';
  const card = useCard(deps.ask, search.state.results, search.state.active);
  useEffect(() => {
    if (!hasPage) field.current?.focus();
  }, [hasPage]);
  return (
    <main class={`popup${hasPage ? '' : ' popup--page'}${isSearching ? ' popup--searching' : ''}`}>
      <PopupHeader hasPage={hasPage} />
      {hasPage ? (
        <SitePlace
          place={placeOfTab(tab)}
          settings={settings}
          onChange={(site, isOn) => change((now) => switchSite(now, site, isOn))}
        />
      ) : null}
      <PopupNotices
        settingsNotice={known?.notice}
        saveFailed={saveFailed}
        backgroundSilent={about?.ok === false}
      />
      {hasPage ? (
        <div class="popup-rules">
          <ModeChoice mode={settings?.mode} onChange={(mode) => change((now) => ({ ...now, mode }))} />
          <PauseButton
            isPaused={settings?.paused}
            onPause={(paused) => change((now) => ({ ...now, paused }))}
          />
        </div>
      ) : null}
      <SearchField
        state={search.state}
        inputRef={field}
        send={search.send}
        onOpen={openName}
        onLeave={enterRows}
      />
      {isSearching ? (
        <SearchResults
          state={search.state}
          reply={card}
          onOpen={openName}
          onLookUp={(name) => void add(name)}
        />
      ) : null}
      {isSearching || !hasPage ? null : (
        <NamesHere deps={deps} tab={tab} settings={settings} attempt={attempt} onOpen={lookUp} hasHead />
      )}
      {isSearching ? null : (
        <RecentLookUps
          lookUps={lookUps}
          onOpen={openName}
          onForget={() => attempt(forget, 'popupRecentForgetFailed')}
        />
      )}
      <NewsLine news={deps.news} />
      <PopupFooter about={about} onPanel={openPanel && (() => attempt(openPanel, 'popupPanelFailed'))} />
      <ActionNotice fault={fault} />
    </main>
  );
}
