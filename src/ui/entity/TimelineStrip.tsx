import type { ScaleMark, TimelineScale } from './timeline-scale';

/** The timeline at a glance, drawn to scale: listings above the line, facts below. For the eye only; the list under it says the same. */
export function TimelineStrip({ scale }: { scale: TimelineScale }) {
  return (
    <svg class="strip" aria-hidden="true">
      {scale.years.map(({ year, at }) => (
        <g key={year}>
          <line class="strip__tick" x1={percent(at)} x2={percent(at)} y1={0} y2={52} />
          <text class="strip__year" x={percent(at)} dx={4} y={50}>
            {year}
          </text>
        </g>
      ))}
      <line class="strip__axis" x1="0" x2="100%" y1={18} y2={18} />
      {scale.marks.map((mark, index) => (
        <Mark key={index} mark={mark} />
      ))}
    </svg>
  );
}

/** A day is a stroke that can be seen at any width; a month or a year is as wide as it is long, and pale, because it is not exact. */
function Mark({ mark: { kind, start, end, isExact } }: { mark: ScaleMark }) {
  const y = kind === 'listing' ? 4 : 22;
  return isExact ? (
    <line
      class={`strip__day strip__day--${kind}`}
      x1={percent(start)}
      x2={percent(start)}
      y1={y}
      y2={y + 10}
    />
  ) : (
    <rect
      class={`strip__span strip__span--${kind}`}
      x={percent(start)}
      y={y}
      width={percent(end - start)}
      height={10}
    />
  );
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}
