import { useLanguage } from '@/ui/kit/language-context';

interface PopupHeaderProps {
  /** `undefined` while the settings are read: the place of the button is kept. */
  isPaused: boolean | undefined;
  onPause(isPaused: boolean): void;
}

/** The product's name and the one switch that rests everything. */
export function PopupHeader({ isPaused, onPause }: PopupHeaderProps) {
  const { translate } = useLanguage();
  return (
    <header class="popup-header">
      <h1 class="popup-header__name">
        <img class="popup-header__icon" src="/icons/sidelight.svg" alt="" width="20" height="20" />
        {translate('extensionName')}
      </h1>
      <button
        type="button"
        class="button"
        disabled={isPaused === undefined}
        data-look={isPaused ? 'outline' : 'plain'}
        onClick={() => onPause(!isPaused)}
      >
        {translate(isPaused ? 'popupResume' : 'popupPause')}
      </button>
    </header>
  );
}
