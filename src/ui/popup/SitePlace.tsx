import type { Settings } from '@/core/settings/settings';
import { isSwitchedOn } from '@/core/settings/site-rules';
import { useLanguage } from '@/ui/kit/language-context';
import { SENTENCES } from '@/ui/page-names/PageNotice';
import { isClosed, type PagePlace } from '@/ui/page-names/page-place';
import { SiteSwitch } from './SiteSwitch';

interface SitePlaceProps {
  /** `undefined` while the tab is asked for. */
  place: PagePlace | undefined;
  /** `undefined` while they are read. */
  settings: Settings | undefined;
  onChange(site: string, isOn: boolean): void;
}

/** The head of the popup: the switch of the site, or the name of a place that has none. What is unknown leaves it empty, and as high. */
export function SitePlace({ place, settings, onChange }: SitePlaceProps) {
  const { translate } = useLanguage();
  if (place && isClosed(place))
    return (
      <div class="site-switch">
        <p class="site-switch__site">{translate(SENTENCES[place.kind].title)}</p>
      </div>
    );
  if (!place || !settings) return <div class="site-switch" aria-busy="true" />;
  if (place.kind === 'unknown') return <div class="site-switch" />;
  return (
    <SiteSwitch
      place={place}
      isOn={isSwitchedOn(settings, place.site)}
      isPaused={settings.paused}
      onChange={(isOn) => onChange(place.site, isOn)}
    />
  );
}
