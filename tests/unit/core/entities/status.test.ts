import { expect, it } from 'vitest';
import { Measure, Status } from '@/core/entities/status';
import { classifyStatuses, type StatusClass } from '@/core/entities/status-class';
import { sampleStatus } from './sample-entity';

it.each<[Measure, StatusClass]>([
  ['asset-freeze', 'freeze'],
  ['financial-restrictions', 'control'],
  ['securities-ban', 'control'],
  ['export-control', 'control'],
  ['procurement-ban', 'control'],
  ['military-company-list', 'listed'],
  ['research-caution', 'listed'],
  ['named', 'listed'],
  ['other', 'listed'],
])('a listing for %s has the class %s', (measure, expected) => {
  expect(classifyStatuses([sampleStatus({ measure })])).toBe(expected);
});

it('takes the gravest of several listings', () => {
  const listings = Measure.options.map((measure) => sampleStatus({ measure }));

  expect(classifyStatuses(listings)).toBe('freeze');
});

it('orders the measures from gravest to lightest', () => {
  const classes = Measure.options.map((measure) => classifyStatuses([sampleStatus({ measure })]));

  expect([...new Set(classes)]).toEqual(['freeze', 'control', 'listed']);
  expect(Measure.options.at(-1)).toBe('named');
});

it('counts delisted entries for nothing', () => {
  expect(classifyStatuses([sampleStatus({ state: 'delisted' })])).toBe('known');
  expect(classifyStatuses([])).toBe('known');
});

it.each(['NOT FOUND', 'UNVERIFIED', 'SEED', 'NOT DETERMINED', 'seen-list', undefined])(
  'refuses a status whose mark is %s',
  (verified) => {
    expect(Status.safeParse({ ...sampleStatus(), verified }).success).toBe(false);
  },
);

it.each(['sources', 'asOf', 'effect', 'measure', 'authority'] as const)(
  'refuses a status without %s',
  (key) => {
    const { [key]: _left, ...status } = sampleStatus();

    expect(Status.safeParse(status).success).toBe(false);
  },
);

it('refuses an unknown measure and an empty list of sources', () => {
  expect(Status.safeParse({ ...sampleStatus(), measure: 'sanctioned' }).success).toBe(false);
  expect(Status.safeParse({ ...sampleStatus(), sources: [] }).success).toBe(false);
});
