import type { PartialDate } from '@/core/entities/partial-date';
import type { TimelineEntry } from '@/core/entities/timeline';
import type { TimelineYear } from './timeline-years';

/** A stretch of time as fractions of the whole scale; a month or a year is as long as it is, a day is `isExact`. */
export interface ScaleMark {
  entry: TimelineEntry;
  start: number;
  end: number;
  isExact: boolean;
}

export interface TimelineScale {
  /** The years with which it begins and ends; both are whole. */
  first: number;
  last: number;
  marks: ScaleMark[];
}

/** The dated entries drawn to scale over whole years; `undefined` where fewer than two have a date, which gives no scale. */
export function timelineScale(years: readonly TimelineYear[]): TimelineScale | undefined {
  const dated = years.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.date === undefined ? [] : [{ entry, ...span(entry.date) }])),
  );
  if (dated.length < 2) return undefined;
  const first = Math.floor(Math.min(...dated.map(({ start }) => start)));
  const last = Math.floor(Math.max(...dated.map(({ start }) => start)));
  const length = last + 1 - first;
  const place = (time: number) => (time - first) / length;
  return {
    first,
    last,
    marks: dated.map((mark) => ({ ...mark, start: place(mark.start), end: place(mark.end) })),
  };
}

/** First and last moment of a partial date, in years. Months and days are counted as equal parts: the eye sees no difference. */
function span(date: PartialDate): { start: number; end: number; isExact: boolean } {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { start: year, end: year + 1, isExact: false };
  const start = year + (month - 1) / 12;
  if (day === undefined) return { start, end: start + 1 / 12, isExact: false };
  const point = start + (day - 1) / 372;
  return { start: point, end: point, isExact: true };
}
