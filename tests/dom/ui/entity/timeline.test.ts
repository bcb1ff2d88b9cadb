import { expect, it } from 'vitest';
import { factsInOrder, timelineYears } from '@/ui/entity/timeline-years';
import { timelineScale } from '@/ui/entity/timeline-scale';
import { sampleEntity } from '../sample-entity';

const years = timelineYears(sampleEntity);

it('keeps a denial in the year of what it denies', () => {
  expect(years.map(({ year, entries }) => [year, entries.length])).toEqual([
    ['2023', 2],
    ['2024', 1],
    ['2025', 1],
    [undefined, 1],
  ]);
  expect(factsInOrder(years).map(({ id }) => id)).toEqual(['deal', 'denial', 'undated']);
});

it('draws a year as long as a year and a day as a point', () => {
  const scale = timelineScale(years);

  expect([scale?.first, scale?.last]).toEqual([2023, 2025]);
  const [wholeYear, , month, day] = scale?.marks ?? [];
  expect(wholeYear).toMatchObject({ start: 0, end: 1 / 3, isExact: false });
  expect((month?.end ?? 0) - (month?.start ?? 0)).toBeCloseTo(1 / 36);
  expect(day).toMatchObject({ isExact: true });
});

it('gives no scale for a single date', () => {
  expect(
    timelineScale(timelineYears({ facts: sampleEntity.facts.slice(0, 1), statuses: [] })),
  ).toBeUndefined();
});
