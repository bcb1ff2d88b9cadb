import type { TimelineScale } from './timeline-scale';
import { type YearTick, yearTicks } from './year-ticks';

/** How many years can be written side by side on a page of 320 px, and on one for which the style sheet shows the `wide` ones. */
const NARROW = 7;
const WIDE = 14;

/** The years behind the marks, for the eye alone: the list says them too. */
export function StripYears({ scale }: { scale: TimelineScale }) {
  return (
    <>
      <Years ticks={yearTicks(scale, NARROW)} width="narrow" />
      <Years ticks={yearTicks(scale, WIDE)} width="wide" />
    </>
  );
}

/** Only the tick of a label that stands behind it runs down to it: any other would strike through a number. */
function Years({ ticks, width }: { ticks: readonly YearTick[]; width: 'narrow' | 'wide' }) {
  return (
    <div class={`strip__years strip__years--${width}`} aria-hidden="true">
      {ticks.map(({ year, at, label }) => (
        <span
          key={year}
          class="strip__tick"
          data-label={label}
          style={{ '--at': `${(at * 100).toFixed(3)}%` }}
        >
          {label ? <span class="strip__year">{year}</span> : null}
        </span>
      ))}
    </div>
  );
}
