import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type YearTick, yearTicks } from '@/ui/entity/year-ticks';

const written = (ticks: YearTick[]) => ticks.filter(({ label }) => label).map(({ year }) => year);
const unwritten = (ticks: YearTick[]) => ticks.filter(({ label }) => !label).map(({ year }) => year);

describe('the years of a scale', () => {
  it.each([
    [2023, 2023, 7, [2023], []],
    [2020, 2026, 7, [2020, 2021, 2022, 2023, 2024, 2025, 2026], []],
    [2012, 2025, 7, [2012, 2014, 2016, 2018, 2020, 2022, 2025], [2024]],
    [1920, 2025, 7, [1920, 1940, 1960, 1980, 2025], [2000, 2020]],
    [1920, 2025, 14, [1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2025], [2020]],
    [1999, 2026, 7, [1999, 2005, 2010, 2015, 2026], [2000, 2020, 2025]],
  ])('%i to %i with room for %i', (first, last, most, labels, others) => {
    const ticks = yearTicks({ first, last }, most);

    expect(written(ticks)).toEqual(labels);
    expect(unwritten(ticks)).toEqual(others);
  });

  const spans = fc
    .record({
      first: fc.integer({ min: 1000, max: 2100 }),
      length: fc.integer({ min: 1, max: 1200 }),
      most: fc.integer({ min: 2, max: 20 }),
    })
    .map(({ first, length, most }) => ({ first, last: first + length - 1, length, most }));

  it('never overlap, and stay within the scale', () => {
    fc.assert(
      fc.property(spans, ({ first, last, most }) => {
        const room = 1 / most;
        let end = 0;
        for (const { at, label } of yearTicks({ first, last }, most)) {
          if (!label) continue;
          const start = label === 'start' ? at : 1 - room;
          expect(start).toBeGreaterThanOrEqual(end - 1e-9);
          end = start + room;
        }
        expect(end).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('stand true to scale, in order, with both ends written', () => {
    fc.assert(
      fc.property(spans, ({ first, last, length, most }) => {
        const ticks = yearTicks({ first, last }, most);

        expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ year }) => (year - first) / length));
        expect(ticks.map(({ year }) => year)).toEqual(
          [...new Set(ticks.map(({ year }) => year))].toSorted((a, b) => a - b),
        );
        expect([written(ticks)[0], written(ticks).at(-1)]).toEqual([first, last]);
      }),
    );
  });

  it('are every multiple of one round step, the smallest that leaves labels their room', () => {
    fc.assert(
      fc.property(spans, ({ first, last, length, most }) => {
        const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
        const step = steps.find((years) => years * most >= length) ?? Number.NaN;
        const between = Array.from({ length }, (_, index) => first + index).filter(
          (year) => year > first && year < last && year % step === 0,
        );

        expect(
          yearTicks({ first, last }, most)
            .slice(1, -1)
            .map(({ year }) => year),
        ).toEqual(between);
      }),
    );
  });
});
