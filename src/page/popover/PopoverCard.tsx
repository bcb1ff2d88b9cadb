import { Button } from '@/ui/kit/Button';
import { EntityHeading } from '@/ui/kit/EntityHeading';
import { Icon } from '@/ui/kit/Icon';
import { CLOSE_PATH } from '@/ui/kit/icon-paths';
import type { Language } from '@/ui/kit/language';
import { CardBody } from './CardBody';
import type { CardState } from './card-state';
import type { PopoverInfo } from './popover';
import { reasonText } from './reason-text';

interface Props {
  info: PopoverInfo;
  state: CardState;
  language: Language;
  onClose: (event: Event) => void;
  onMute: (event: Event) => void;
  onOpenEntity: (event: Event) => void;
}

/** The margin note: who this is, what is known, why it is underlined, what to do. */
export function PopoverCard({ info, state, language, onClose, onMute, onOpenEntity }: Props) {
  const { translate } = language;
  const isKnown = state.phase === 'loading' || state.phase === 'card';
  return (
    <>
      <div class="scroll" data-phase={state.phase}>
        {state.phase === 'card' ? (
          <EntityHeading {...state.card} id="caption" language={language} />
        ) : (
          <div class="entity-heading">
            <p class="caption" id="caption" dir="auto">
              {info.caption}
            </p>
          </div>
        )}
        <div class="body" aria-busy={state.phase === 'loading'} aria-live="polite">
          {state.phase === 'card' && <CardBody card={state.card} language={language} />}
          {state.phase === 'loading' && <p class="quiet">{translate('popoverLoading')}</p>}
          {state.phase === 'unknown' && <p>{translate('popoverUnknownEntity')}</p>}
          {state.phase === 'unavailable' && <p>{translate('popoverUnavailable')}</p>}
        </div>
        {isKnown && <p class="quiet reason">{reasonText(info.reason, info.surface, language)}</p>}
      </div>
      <div class="actions" data-phase={state.phase}>
        {isKnown && (
          <Button look="plain" onPress={onOpenEntity}>
            {translate('popoverAllFacts')}
          </Button>
        )}
        <Button look="plain" onPress={onMute}>
          {translate('popoverMute')}
        </Button>
        <Button look="plain" onPress={onClose} label={translate('popoverClose')}>
          <Icon path={CLOSE_PATH} />
        </Button>
      </div>
    </>
  );
}
