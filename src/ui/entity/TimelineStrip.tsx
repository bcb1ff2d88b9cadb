import type { ScaleMark, TimelineScale } from './timeline-scale';
import { type YearTick, yearTicks } from './year-ticks';

/** How many years can be written side by side on a page of 320 px, and on one for which the style sheet shows the `wide` ones. */
const NARROW = 7;
const WIDE = 14;

/** The timeline at a glance, drawn to scale: listings above the line, facts below. For the eye only; the list under it says the same. */
export function TimelineStrip({ scale }: { scale: TimelineScale }) {
  return (
    <svg class="strip" aria-hidden="true">
      <Years ticks={yearTicks(scale, NARROW)} width="narrow" />
      <Years ticks={yearTicks(scale, WIDE)} width="wide" />
      <line class="strip__axis" x1="0" x2="100%" y1={18} y2={18} />
      {scale.marks.map((mark, index) => (
        <Mark key={index} mark={mark} />
      ))}
    </svg>
  );
}

/** Only the tick of a label that stands behind it runs down to it: any other would strike through a number. */
function Years({ ticks, width }: { ticks: readonly YearTick[]; width: 'narrow' | 'wide' }) {
  return (
    <g class={`strip__years strip__years--${width}`}>
      {ticks.map(({ year, at, label }) => (
        <g key={year}>
          <line
            class="strip__tick"
            x1={percent(at)}
            x2={percent(at)}
            y1={0}
            y2={label === 'start' ? 52 : 36}
          />
          {label ? <YearLabel year={year} at={at} label={label} /> : null}
        </g>
      ))}
    </g>
  );
}

function YearLabel({ year, at, label }: Required<YearTick>) {
  const place = label === 'start' ? { x: percent(at), dx: 4 } : { x: '100%', 'text-anchor': 'end' as const };
  return (
    <text class="strip__year" y={50} {...place}>
      {year}
    </text>
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
