import type { Measure, Status } from '@/core/entities/status';
import { useLanguage } from '@/ui/kit/language-context';
import { measureLook } from '@/ui/kit/status-look';
import { StatusShape } from '@/ui/kit/StatusShape';

/** The kind of a measure by shape, colour and word. A delisted one is hollow and says so first. */
export function MeasureMark({ measure, state }: { measure: Measure; state: Status['state'] }) {
  const { translate } = useLanguage();
  const { statusClass, key } = measureLook(measure);
  const isDelisted = state === 'delisted';
  return (
    <p class="measure">
      <StatusShape statusClass={statusClass} hollow={isDelisted} />{' '}
      {isDelisted ? `${translate('kitDelisted')} ` : null}
      <strong>{translate(key)}</strong>
    </p>
  );
}
