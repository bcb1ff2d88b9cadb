import type { PartialDate } from '@/core/entities/partial-date';
import type { TimelineEntry } from '@/core/entities/timeline';
import type { TimelineYear } from './timeline-years';

/** A stretch of time as fractions of the whole scale; a day is a point, a month or a year as long as it is. */
export interface ScaleMark {
  kind: TimelineEntry['kind'];
  start: number;
  end: number;
}

export interface TimelineScale {
  firstYear: number;
  lastYear: number;
  /** Where each year after the first begins. */
  ticks: number[];
  marks: ScaleMark[];
}

/** The dated entries drawn to scale over whole years; `undefined` where fewer than two have a date, which gives no scale. */
export function timelineScale(years: readonly TimelineYear[]): TimelineScale | undefined {
  const dated = years.flatMap(({ entries }) =>
    entries.flatMap(({ kind, date }) => (date === undefined ? [] : [{ kind, ...span(date) }])),
  );
  if (dated.length < 2) return undefined;
  const firstYear = Math.floor(Math.min(...dated.map(({ start }) => start)));
  const lastYear = Math.ceil(Math.max(...dated.map(({ end }) => end))) - 1;
  const length = lastYear + 1 - firstYear;
  const place = (year: number) => (year - firstYear) / length;
  return {
    firstYear,
    lastYear,
    ticks: Array.from({ length: length - 1 }, (_, index) => place(firstYear + index + 1)),
    marks: dated.map(({ kind, start, end }) => ({ kind, start: place(start), end: place(end) })),
  };
}

/** First and last moment of a partial date, in years. Months and days are counted as equal parts: the eye sees no difference. */
function span(date: PartialDate): { start: number; end: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { start: year, end: year + 1 };
  const start = year + (month - 1) / 12;
  if (day === undefined) return { start, end: start + 1 / 12 };
  const point = start + (day - 1) / 372;
  return { start: point, end: point + 1 / 372 };
}
