import { Switch } from '@/ui/kit/Switch';
import { useLanguage } from '@/ui/kit/language-context';
import { isFiles, type PagePlace } from '@/ui/page-names/page-place';

interface SiteSwitchProps {
  place: Extract<PagePlace, { kind: 'site' }>;
  isOn: boolean;
  /** Resting everywhere: the switch still shows and sets the site's own rule, and says that it holds only later. */
  isPaused: boolean;
  onChange(isOn: boolean): void;
}

/** The large switch: Sidelight on or off for the site of this page. */
export function SiteSwitch({ place, isOn, isPaused, onChange }: SiteSwitchProps) {
  const { translate } = useLanguage();
  const [on, off] = isPaused
    ? (['popupOnForLater', 'popupOffForLater'] as const)
    : (['popupOnFor', 'popupOffFor'] as const);
  const site = isFiles(place) ? translate('popupLocalFiles') : place.site;
  return (
    <div class={isPaused ? 'site-switch site-switch--resting' : 'site-switch'}>
      <Switch checked={isOn} onChange={onChange}>
        <span class="site-switch__word">{translate(isOn ? on : off)} </span>
        <bdi class="site-switch__site">{site}</bdi>
      </Switch>
    </div>
  );
}
