/** A whole year on the scale. */
export interface YearTick {
  year: number;
  /** Where it begins, as a fraction of the scale. */
  at: number;
  /** Its number stands behind the tick (`start`) or ends with the scale (`end`); a tick that is too near to a labelled one has none. */
  label?: 'start' | 'end';
}

/** Steps in which people count years. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/**
 * Ticks for the years `first` to `last` where `most` labels fit side by side: the first and the last year, which are labelled, and between
 * them every multiple of the smallest step that leaves each label its room. No two labels overlap, and none stands out of the scale.
 */
export function yearTicks({ first, last }: { first: number; last: number }, most: number): YearTick[] {
  const length = last + 1 - first;
  /** How many years the label of one covers. */
  const room = length / most;
  const step = STEPS.find((years) => years >= room) ?? length;
  const tick = (year: number, label?: 'start' | 'end'): YearTick => ({
    year,
    at: (year - first) / length,
    ...(label ? { label } : {}),
  });
  const ticks = [tick(first, 'start')];
  for (let year = (Math.floor(first / step) + 1) * step; year < last; year += step) {
    const isFree = year >= first + room && year + room <= Math.min(last, last + 1 - room);
    ticks.push(tick(year, isFree ? 'start' : undefined));
  }
  if (last > first) ticks.push(tick(last, room <= 1 ? 'start' : 'end'));
  return ticks;
}
