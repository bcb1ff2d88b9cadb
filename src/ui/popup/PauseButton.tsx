import { useLanguage } from '@/ui/kit/language-context';

interface PauseButtonProps {
  /** `undefined` while the settings are read: the place of the button is kept. */
  isPaused: boolean | undefined;
  onPause(isPaused: boolean): void;
}

/** The one switch that rests everything. Below that of the site, which is what a reader comes for. */
export function PauseButton({ isPaused, onPause }: PauseButtonProps) {
  const { translate } = useLanguage();
  return (
    <button
      type="button"
      class="button pause"
      disabled={isPaused === undefined}
      data-look={isPaused ? 'outline' : 'plain'}
      onClick={() => onPause(!isPaused)}
    >
      {translate(isPaused ? 'popupResume' : 'popupPause')}
    </button>
  );
}
