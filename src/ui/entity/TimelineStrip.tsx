import type { TimelineScale } from './timeline-scale';

/** Units of the drawing's width; the page stretches it to the room there is. */
const WIDTH = 1000;

/** Narrowest mark that can still be seen. */
const MIN_WIDTH = 5;

/** The timeline at a glance, drawn to scale: listings above the line, facts below. For the eye only; the list under it says the same. */
export function TimelineStrip({ scale }: { scale: TimelineScale }) {
  return (
    <div class="strip" aria-hidden="true">
      <svg class="strip__drawing" viewBox={`0 0 ${WIDTH} 32`} preserveAspectRatio="none">
        {scale.ticks.map((tick) => (
          <path key={tick} class="strip__tick" d={`M${tick * WIDTH} 0v32`} />
        ))}
        <path class="strip__axis" d={`M0 16h${WIDTH}`} />
        {scale.marks.map(({ kind, start, end }, index) => (
          <rect
            key={`${kind} ${index}`}
            class={`strip__mark strip__mark--${kind}`}
            x={start * WIDTH}
            y={kind === 'listing' ? 4 : 18}
            width={Math.max((end - start) * WIDTH, MIN_WIDTH)}
            height={10}
          />
        ))}
      </svg>
      <p class="strip__years">
        <span>{scale.firstYear}</span>
        {scale.lastYear > scale.firstYear ? <span>{scale.lastYear}</span> : null}
      </p>
    </div>
  );
}
