import type { Measure, Status } from '@/core/entities/status';
import { useLanguage } from '@/ui/kit/language-context';
import { measureLook, measureWords } from '@/ui/kit/status-look';
import { StatusShape } from '@/ui/kit/StatusShape';

/** The kind of a measure by shape, colour and word. A delisted one is hollow and says so first; a kind from a newer list is named as printed. */
export function MeasureMark({ measure, state }: { measure: Measure; state: Status['state'] }) {
  const language = useLanguage();
  const { statusClass } = measureLook(measure);
  const isInForce = state === 'listed';
  return (
    <p class="measure">
      <StatusShape statusClass={statusClass} hollow={!isInForce} />{' '}
      {isInForce ? null : `${language.translate('kitDelisted')} `}
      <strong>{measureWords(measure, language)}</strong>
    </p>
  );
}
