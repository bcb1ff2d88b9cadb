import { useState } from 'preact/hooks';
import type { Settings } from '@/core/settings/settings';
import { isSwitchedOn } from '@/core/settings/site-rules';
import { useLanguage } from '@/ui/kit/language-context';
import { VisuallyHidden } from '@/ui/kit/VisuallyHidden';
import type { PageName } from './page-groups';
import { PageNames } from './PageNames';
import { PageNotice } from './PageNotice';
import type { NamesDeps, PageTab } from './names-deps';
import { isClosed, placeOfTab } from './page-place';
import { decidePageState } from './page-state';
import type { Attempt } from './use-attempts';
import { usePageSummary } from './use-page-summary';

interface NamesHereProps {
  deps: NamesDeps;
  tab: PageTab | null | undefined;
  /** `undefined` while they are read. */
  settings: Settings | undefined;
  attempt: Attempt;
  /** Opens the page of a name; given where more is to be done than that. */
  onOpen?: (name: PageName) => Promise<void>;
  /** The popup's: above stands the switch of the site, or the name of a place that has none. */
  hasHead?: boolean;
}

/** The names on the page in front of the reader, or why there are none. */
export function NamesHere({
  deps,
  tab,
  settings,
  attempt,
  onOpen = ({ id }) => deps.openEntity(id),
  hasHead = false,
}: NamesHereProps) {
  const { translate } = useLanguage();
  const [error, setError] = useState<string>();
  const place = settings && placeOfTab(tab);
  const paused = settings?.paused ?? false;
  const siteActive =
    settings && place?.kind === 'site' ? isSwitchedOn(settings, place.site) : place?.kind === 'unknown';
  const { summary, refresh } = usePageSummary(deps, tab, siteActive && !paused);
  const state = decidePageState({ place, paused, siteActive, summary });

  const annotate = async (tabId: number) => {
    const reply = await deps.ask({ type: 'annotate-tab', tabId });
    setError(reply.ok ? undefined : reply.error);
    if (reply.ok) refresh();
  };
  const jump = async (tabId: number, { id, frameIds }: PageName, direction: 'next' | 'previous') => {
    for (const frameId of frameIds) {
      if (await deps.jump(tabId, { entity: id, frameId, direction })) return true;
    }
    // The list may be older than the page.
    refresh();
    return false;
  };

  if (state.kind === 'loading') return <div class="page-here page-here--loading" aria-busy="true" />;
  return (
    <section class="page-here" aria-labelledby="page-heading">
      <h2 id="page-heading">
        <VisuallyHidden>{translate('popupPageHeading')}</VisuallyHidden>
      </h2>
      {state.kind === 'names' ? (
        <PageNames
          state={state}
          onJump={(name, direction) => tab && attempt(() => jump(tab.id, name, direction), 'popupJumpFailed')}
          onOpen={(name) => attempt(() => onOpen(name), 'popupOpenFailed')}
          onReport={() => tab && attempt(() => deps.openReport(tab.id), 'popupOpenFailed')}
        />
      ) : (
        <PageNotice
          state={state.kind === 'off' && !hasHead ? { kind: 'off-somehow' } : state}
          isTitled={!(hasHead && place && isClosed(place))}
          error={error}
          onAnnotate={() => tab && void annotate(tab.id)}
        />
      )}
    </section>
  );
}
