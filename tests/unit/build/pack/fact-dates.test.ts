import { expect, it } from 'vitest';
import { bundledEntity, bundledPack } from './bundled-pack';

const inWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const DAY = 24 * 60 * 60 * 1000;
const FULL = /^\d{4}-\d\d-\d\d$/;

const facts = () =>
  bundledPack().entities.flatMap((entity) =>
    entity.facts.map((fact) => ({ ...fact, at: `${entity.id} ${fact.id}`, statuses: entity.statuses })),
  );

/** The day on which a list was copied, where its source says so; the pages of components were all copied on one day. */
function copiedOn(key: string): string | undefined {
  const { published, title } = bundledPack().sources[key] ?? {};
  if (published === undefined || !FULL.test(published)) return undefined;
  const day = inWords.format(new Date(published));
  const isCopy =
    new RegExp(`(?:copy|consolidated text) of ${day}`).test(title ?? '') || key.startsWith('gur-');
  return isCopy ? published : undefined;
}

it('knows the day of a copy from the day of an act', () => {
  expect(['eu-269', 'ua-ws', 'csl-22', 'gur-gerbera'].map(copiedOn)).toEqual([
    '2026-07-17',
    '2026-03-13',
    '2022-05-16',
    '2026-06-13',
  ]);
  expect(['eu-2026-1843', 'dod-1260h', 'wiley-2022'].map(copiedOn)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('dates no fact by the day on which its list was copied', () => {
  const copied = facts().filter(({ date, sources }) => sources.some((key) => copiedOn(key) === date && date));

  expect(facts().length).toBeGreaterThan(200);
  expect(copied.map(({ at }) => at)).toEqual([]);
});

it('names both days where a fact and the listing that it tells of differ by days', () => {
  const near = facts().flatMap(({ at, text, date, statuses }) =>
    statuses
      .filter(({ authority }) => authority === 'us-bis-entity-list' && text.includes('Entity List'))
      .flatMap((status) => {
        if (!FULL.test(date ?? '') || !FULL.test(status.date ?? '') || date === status.date) return [];
        const days = Math.abs(Date.parse(date ?? '') - Date.parse(status.date ?? '')) / DAY;
        return days > 30 ? [] : [{ at, text, status, date: inWords.format(Date.parse(date ?? '')) }];
      }),
  );

  expect(near.map(({ at }) => at.split(' ')[0]).toSorted()).toEqual([
    'beijing-institute-of-technology',
    'dji',
    'nuaa',
    'smic',
    'ymtc',
  ]);
  for (const { text, status, date } of near) {
    expect(text).toContain(date);
    expect(text).toContain(inWords.format(Date.parse(status.date ?? '')));
    expect(status.note).toContain(date);
  }
});

it.each(['wagner-group', 'sergei-shoigu', 'zala-aero'])(
  '%s: what a text says at its day is told with that day',
  (id) => {
    expect(bundledEntity(id).facts.some((fact) => fact.text.includes('17 July 2026'))).toBe(true);
  },
);
