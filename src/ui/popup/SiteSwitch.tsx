import { useLanguage } from '@/ui/kit/language-context';
import { isFiles, type PagePlace } from './page-place';

interface SiteSwitchProps {
  place: Extract<PagePlace, { kind: 'site' }>;
  isOn: boolean;
  /** Resting everywhere: the switch still shows and sets the site's own rule. */
  isPaused: boolean;
  onChange(isOn: boolean): void;
}

/** The large switch: Sidelight on or off for the site of this page. */
export function SiteSwitch({ place, isOn, isPaused, onChange }: SiteSwitchProps) {
  const { translate } = useLanguage();
  const site = isFiles(place) ? translate('popupLocalFiles') : place.site;
  return (
    <div class={isPaused ? 'site-switch site-switch--resting' : 'site-switch'}>
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        class="site-switch__button"
        onClick={() => onChange(!isOn)}
      >
        <span class="site-switch__text">
          <span class="site-switch__word">{translate(isOn ? 'popupOnFor' : 'popupOffFor')}</span>{' '}
          <bdi class="site-switch__site">{site}</bdi>
        </span>
        <span class="switch-track" aria-hidden="true">
          <span class="switch-thumb" />
        </span>
      </button>
    </div>
  );
}
