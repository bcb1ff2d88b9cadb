import { describe, expect, it } from 'vitest';
import type { Fact } from '@/core/entities/fact';
import { statusAnchors } from '@/ui/entity/status-rows';
import { Timeline } from '@/ui/entity/Timeline';
import { timelineYears } from '@/ui/entity/timeline-years';
import { LanguageContext } from '@/ui/kit/language-context';
import { translateIn } from '../../../support/translate-in';
import { draw, press } from '../draw';
import { sampleEntity } from '../sample-entity';

const fact = (date: string, id = `in-${date}`): Fact => ({
  id,
  text: 'It happened.',
  date,
  attribution: { kind: 'reported', by: 'The Gazette' },
  sources: ['gazette'],
});

const drawEntity = (change: Partial<typeof sampleEntity> = {}, locale = 'en') => {
  const entity = { ...sampleEntity, ...change };
  return draw(
    <LanguageContext.Provider value={{ translate: translateIn(locale), tag: locale }}>
      <Timeline years={timelineYears(entity)} anchors={statusAnchors(entity)} />
    </LanguageContext.Provider>,
  );
};
const drawFacts = (...dates: string[]) =>
  drawEntity({ facts: dates.map((date) => fact(date)), statuses: [] });
const marks = () => [...document.querySelectorAll<HTMLElement>('.strip__mark')];
const labels = (strip: HTMLElement, width: string) =>
  [...strip.querySelectorAll(`.strip__years--${width} .strip__tick`)].flatMap((tick) =>
    tick.textContent === '' ? [] : [{ year: Number(tick.textContent), tick: tick as HTMLElement }],
  );
const written = (strip: HTMLElement, width: string) => labels(strip, width).map(({ year }) => year);

describe('the years', () => {
  it('of a century are written in round steps, with more of them where there is room', async () => {
    const strip = await drawFacts('1920', '2025-06-01');

    expect(written(strip, 'narrow')).toEqual([1920, 1940, 1960, 1980, 2025]);
    expect(written(strip, 'wide')).toEqual([
      1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2025,
    ]);
    expect(labels(strip, 'narrow').at(-1)?.tick.dataset['label']).toBe('end');
  });

  it('are each written behind their tick where they are few', async () => {
    const strip = await drawFacts('2023', '2025-06-01');

    expect(written(strip, 'narrow')).toEqual([2023, 2024, 2025]);
    expect(labels(strip, 'narrow').map(({ tick }) => tick.style.getPropertyValue('--at'))).toEqual([
      '0.000%',
      '33.333%',
      '66.667%',
    ]);
  });
});

describe('the marks', () => {
  it('lead to what stands on the page, and say when it was and what', async () => {
    const page = await drawEntity();

    const links = marks();
    expect(links.map(({ title }) => title)).toEqual([
      'November 2024: Asset freeze: United Kingdom',
      'January 7, 2025: Military-company list: US Defense Department (Section 1260H)',
      '2023: It sold lanterns abroad.',
      'July 2025: The company denies it.',
    ]);
    for (const link of links) {
      expect(link.getAttribute('aria-label')).toBe(link.title);
      const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      const said = link.title.split(': ').at(-1) ?? '';
      expect(target?.closest('.timeline')).not.toBeNull();
      expect(target?.textContent).toContain(said);
    }
    expect([...page.querySelectorAll('.strip__label')].map(({ textContent }) => textContent)).toEqual([
      'Listings',
      'Facts',
    ]);
  });

  it('of listings have the shape and the colour of their status, hollow where it is over', async () => {
    const [first, second] = sampleEntity.statuses;
    if (!first || !second) throw new Error('two listings are there');
    await drawEntity({ statuses: [first, { ...second, state: 'delisted' }] });

    const shapes = [...document.querySelectorAll<SVGElement>('.strip .status-shape')];
    expect(shapes.map(({ dataset }) => [dataset['class'], dataset['hollow']])).toEqual([
      ['freeze', 'true'],
      ['listed', 'false'],
    ]);
    expect(document.querySelector('[title*="No longer listed: Asset freeze"]')).not.toBeNull();
  });

  it('have a row with a name only where there is something in it', async () => {
    const page = await drawFacts('2023', '2024');

    expect([...page.querySelectorAll('.strip__label')].map(({ textContent }) => textContent)).toEqual([
      'Facts',
    ]);
  });

  it('are marked as English where the pack speaks it to a reader of another language', async () => {
    await drawEntity({}, 'uk');

    expect(marks().map(({ lang }) => lang)).toEqual(['', '', 'en', 'en']);
  });

  it('of one day lie in lanes of their own', async () => {
    await drawEntity({
      facts: [fact('2023-05-01', 'one'), fact('2023-05-01', 'two'), fact('2024-05-01', 'three')],
      statuses: [],
    });

    expect(marks().map(({ style }) => style.getPropertyValue('--wide'))).toEqual(['0', '1', '0']);
  });
});

describe('the keyboard', () => {
  const stops = () => marks().filter((mark) => mark.tabIndex === 0);
  const told = () => marks().filter((mark) => mark.getAttribute('aria-hidden') !== 'true');
  const when = () => document.activeElement?.getAttribute('title')?.split(':')[0];

  it('has one stop, which is all that a screen reader is told of', async () => {
    await drawEntity();

    expect(stops().map(({ title }) => title)).toEqual(['2023: It sold lanterns abroad.']);
    expect(told()).toEqual(stops());
    expect(document.querySelector('.strip')?.getAttribute('role')).toBe('group');
  });

  it('walks through time by arrows and stays at either end', async () => {
    await drawEntity();
    const walk = async (key: string) => {
      await press(stops()[0] ?? null, key);
      expect(told()).toEqual([document.activeElement]);
      return when();
    };

    expect(await walk('ArrowRight')).toBe('November 2024');
    expect(await walk('ArrowDown')).toBe('January 7, 2025');
    expect(await walk('End')).toBe('July 2025');
    expect(await walk('ArrowRight')).toBe('July 2025');
    expect(await walk('ArrowLeft')).toBe('January 7, 2025');
    expect(await walk('Home')).toBe('2023');
    expect(await walk('ArrowUp')).toBe('2023');
  });

  it('leaves other keys to the browser', async () => {
    await drawEntity();

    expect((await press(stops()[0] ?? null, 'Enter')).defaultPrevented).toBe(false);
    expect((await press(stops()[0] ?? null, 'a')).defaultPrevented).toBe(false);
  });
});
