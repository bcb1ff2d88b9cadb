import { expect, it } from 'vitest';
import { faultsOf, readFiles } from './pack/read-changed';
import { samplePack } from './pack/temporary-pack';

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

it('is read where it begins with the version of the pack and speaks of its entries', () => {
  const history = [
    version('1.0.0', '2026-11-23', { changes: { 'alpha-works': ['facts', 'names'] } }),
    version('0.10.0', '2026-11-23', { changes: { 'beta-works': ['new'] } }),
    version('0.9.0', '2026-10'),
  ];

  expect(faultsOf(readWith(history))).toEqual([]);
});

it('may say what readers read before, part by part', () => {
  const before = {
    'alpha-works': {
      caption: 'Alfa',
      summary: 'A firm.',
      facts: [{ id: 'claim', text: 'It made kites.', date: '2024-06' }],
      statuses: [{ authority: 'un-sc', measure: 'other', state: 'listed' }],
    },
  };
  const changes = { 'alpha-works': ['summary', 'statuses', 'facts', 'names'] };

  expect(faultsOf(readWith([version('1.0.0', '2026-11-23', { changes, before })]))).toEqual([]);
});

it.each([
  {
    what: 'is gone, and was changed before',
    history: [
      version('1.0.0', '2026-11-23', { changes: { 'gamma-works': ['gone'] } }),
      version('0.9.0', '2026-11-22', { changes: { 'gamma-works': ['facts'] } }),
      version('0.8.0', '2026-11'),
    ],
  },
  {
    what: 'was taken out and brought back',
    history: [
      version('1.0.0', '2026-11-23', { changes: { 'alpha-works': ['new'] } }),
      version('0.9.0', '2026-11-22', { changes: { 'alpha-works': ['gone'] } }),
      version('0.8.0', '2026-11-21', { changes: { 'alpha-works': ['names'] } }),
      version('0.7.0', '2026-11'),
    ],
  },
])('may speak of an entry that $what', ({ history }) => {
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
    what: 'says that an entry is gone which the pack holds',
    history: [version('1.0.0', '2026', { changes: { 'alpha-works': ['gone'] } })],
    path: 'history.0.changes.alpha-works',
  },
  {
    what: 'speaks of an entry after it is gone',
    history: [
      version('1.0.0', '2026', { changes: { gamma: ['facts'] } }),
      version('0.9.0', '2026', { changes: { gamma: ['gone'] } }),
    ],
    path: 'history.0.changes.gamma',
  },
  {
    what: 'speaks of an entry before it was brought',
    history: [
      version('1.0.0', '2026', { changes: { 'alpha-works': ['new'] } }),
      version('0.9.0', '2026', { changes: { 'alpha-works': ['facts'] } }),
    ],
    path: 'history.1.changes.alpha-works',
  },
  {
    what: 'says what else changed in an entry that is gone',
    history: [version('1.0.0', '2026', { changes: { gamma: ['facts', 'gone'] } })],
    path: 'history.0.changes.gamma',
  },
  {
    what: 'names a part that no page has',
    history: [version('1.0.0', '2026', { changes: { 'alpha-works': ['mood'] } })],
    path: 'history.0.changes.alpha-works.0',
  },
  {
    what: 'has earlier words of a part that it did not change',
    history: [
      version('1.0.0', '2026', {
        changes: { 'alpha-works': ['facts'] },
        before: { 'alpha-works': { summary: 'A firm.' } },
      }),
    ],
    path: 'history.0.before.alpha-works.summary',
  },
  {
    what: 'has earlier words of an entry that it did not change',
    history: [version('1.0.0', '2026', { changes: {}, before: { 'alpha-works': { caption: 'Alfa' } } })],
    path: 'history.0.before.alpha-works.caption',
  },
  {
    what: 'has earlier words longer than any entry',
    history: [
      version('1.0.0', '2026', {
        changes: { 'alpha-works': ['summary'] },
        before: { 'alpha-works': { summary: 'a'.repeat(201) } },
      }),
    ],
    path: 'history.0.before.alpha-works.summary',
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
