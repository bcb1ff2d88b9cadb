import { expect, it } from 'vitest';
import { compareVersions, nextVersion } from '@/build/next-version';
import { bundledPack } from './bundled-pack';
import { faultsOf, readFiles } from './read-changed';
import { samplePack } from './temporary-pack';

const INFO = 'sample/pack.json';
const version = (of: string, date: string, more: object = {}) => ({
  version: of,
  date,
  note: 'It.',
  ...more,
});
const readWith = (history: object[]) => {
  const files = samplePack();
  return readFiles({ ...files, [INFO]: { ...(files[INFO] as object), history } });
};

it('goes back in every bundled pack from its own version to the first, which changed nothing', () => {
  for (const { info } of bundledPack().parts) {
    const history = info.history ?? [];

    expect(history.length).toBeGreaterThan(1);
    expect(history[0]?.version).toBe(info.version);
    expect(history.map(({ changes }) => changes === undefined)).toEqual(
      history.map((_, at) => at === history.length - 1),
    );
  }
});

it('is read where it begins with the version of the pack and speaks of its entries', () => {
  const history = [
    version('1.0.0', '2026-11-23', { changes: { 'alpha-works': ['facts', 'names'] } }),
    version('0.10.0', '2026-11-23', { changes: { 'beta-works': ['new'] } }),
    version('0.9.0', '2026-10'),
  ];

  expect(faultsOf(readWith(history))).toEqual([]);
});

it.each([
  {
    what: 'does not begin with the version of the pack',
    history: [version('0.9.0', '2026')],
    path: 'history.0.version',
  },
  {
    what: 'does not go back in versions',
    history: [version('1.0.0', '2026'), version('1.0.0', '2026')],
    path: 'history.1.version',
  },
  {
    what: 'goes forward in time',
    history: [version('1.0.0', '2026-05-01'), version('0.9.0', '2026-06-01')],
    path: 'history.1.date',
  },
  {
    what: 'speaks of an entry of nobody',
    history: [version('1.0.0', '2026', { changes: { gamma: ['facts'] } })],
    path: 'history.0.changes.gamma',
  },
  {
    what: 'names a part that no page has',
    history: [version('1.0.0', '2026', { changes: { 'alpha-works': ['mood'] } })],
    path: 'history.0.changes.alpha-works.0',
  },
  { what: 'has no date', history: [version('1.0.0', 'spring')], path: 'history.0.date' },
  {
    what: 'says a note in some languages',
    history: [version('1.0.0', '2026', { notes: { de: 'Es.' } })],
    path: 'history.0.notes.es',
  },
])('is refused where it $what', ({ history, path }) => {
  expect(faultsOf(readWith(history))).toContainEqual({
    file: INFO,
    path,
    message: expect.stringMatching(/\S/),
  });
});

it.each([
  ['patch', '1.2.4'],
  ['minor', '1.3.0'],
  ['major', '2.0.0'],
] as const)('raises a version by a %s', (step, raised) => {
  expect(nextVersion('1.2.3', step)).toBe(raised);
});

it('compares versions as numbers', () => {
  expect(['1.10.0', '1.9.9', '0.9.10', '0.9.9', '1.9.9'].toSorted(compareVersions)).toEqual([
    '0.9.9',
    '0.9.10',
    '1.9.9',
    '1.9.9',
    '1.10.0',
  ]);
});
