import { expect, it } from 'vitest';
import type { Fact } from '@/core/entities/fact';
import { timelineScale } from '@/ui/entity/timeline-scale';
import { timelineYears } from '@/ui/entity/timeline-years';
import { TimelineStrip } from '@/ui/entity/TimelineStrip';
import { draw } from '../draw';

const fact = (date: string): Fact => ({
  id: `in-${date}`,
  text: 'It happened.',
  date,
  attribution: { kind: 'reported', by: 'The Gazette' },
  sources: ['gazette'],
});

async function drawStrip(...dates: string[]): Promise<HTMLElement> {
  const scale = timelineScale(timelineYears({ facts: dates.map(fact), statuses: [] }));
  if (!scale) throw new Error('two dates give a scale');
  return draw(<TimelineStrip scale={scale} />);
}

const labels = (strip: HTMLElement, width: string) => [
  ...strip.querySelectorAll(`.strip__years--${width} .strip__year`),
];
const written = (strip: HTMLElement, width: string) =>
  labels(strip, width).map(({ textContent }) => Number(textContent));

it('writes a century in round steps, with more years where there is room for them', async () => {
  const strip = await drawStrip('1920', '2025-06-01');

  expect(written(strip, 'narrow')).toEqual([1920, 1940, 1960, 1980, 2025]);
  expect(written(strip, 'wide')).toEqual([1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2025]);
});

it('writes each of a few years, behind its tick', async () => {
  const strip = await drawStrip('2023', '2025-06-01');

  expect(written(strip, 'narrow')).toEqual([2023, 2024, 2025]);
  expect(labels(strip, 'narrow').map((label) => label.getAttribute('x'))).toEqual([
    '0.000%',
    '33.333%',
    '66.667%',
  ]);
});

it('ends the last of many years with the scale, and lets no tick but its own run down to a label', async () => {
  const strip = await drawStrip('1920', '2025-06-01');
  const last = labels(strip, 'narrow').at(-1);
  const ticks = [...strip.querySelectorAll('.strip__years--narrow .strip__tick')];

  expect([last?.getAttribute('x'), last?.getAttribute('text-anchor')]).toEqual(['100%', 'end']);
  expect(ticks.map((tick) => [tick.getAttribute('x1'), tick.getAttribute('y2')])).toEqual([
    ['0.000%', '52'],
    ['18.868%', '52'],
    ['37.736%', '52'],
    ['56.604%', '52'],
    ['75.472%', '36'],
    ['94.340%', '36'],
    ['99.057%', '36'],
  ]);
});
