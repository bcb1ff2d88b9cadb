import { StatusShape } from '@/ui/kit/StatusShape';
import type { StripMark } from './strip-marks';

interface Props {
  mark: StripMark;
  /** Where the keyboard is, or would begin. */
  isCurrent: boolean;
  onFocus(): void;
}

/**
 * A day is a stroke, and a listing of a day the shape of its status; a month or a year is as wide as it is long, and pale, because it is not exact.
 */
export function StripMarkLink({ mark, isCurrent, onFocus }: Props) {
  const { kind, start, end, isExact, narrow, wide, label, isEnglish, href, look } = mark;
  return (
    <a
      class={`strip__mark strip__mark--${kind}`}
      href={href}
      title={label}
      aria-label={label}
      data-class={look?.statusClass}
      data-exact={isExact}
      tabindex={isCurrent ? 0 : -1}
      aria-hidden={isCurrent ? undefined : true}
      style={{
        '--middle': percent((start + end) / 2),
        '--length': percent(end - start),
        '--narrow': narrow,
        '--wide': wide,
      }}
      onFocus={onFocus}
      {...(isEnglish ? { lang: 'en' } : {})}
    >
      {look ? <StatusShape statusClass={look.statusClass} hollow={look.hollow} /> : null}
    </a>
  );
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}
