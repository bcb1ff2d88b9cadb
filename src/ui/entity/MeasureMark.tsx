import { Measure, type Status } from '@/core/entities/status';
import { useLanguage } from '@/ui/kit/language-context';
import { measureLook } from '@/ui/kit/status-look';
import { StatusShape } from '@/ui/kit/StatusShape';

/** The kind of a measure by shape, colour and word. A delisted one is hollow and says so first; a kind from a newer list is named as printed. */
export function MeasureMark({ measure, state }: { measure: Measure; state: Status['state'] }) {
  const { translate } = useLanguage();
  const { statusClass, key } = measureLook(measure);
  const isInForce = state === 'listed';
  const isKnown = Measure.safeParse(measure).success;
  return (
    <p class="measure">
      <StatusShape statusClass={statusClass} hollow={!isInForce} />{' '}
      {isInForce ? null : `${translate('kitDelisted')} `}
      <strong>{isKnown ? translate(key) : translate('entityMeasureUnknown', [measure])}</strong>
    </p>
  );
}
