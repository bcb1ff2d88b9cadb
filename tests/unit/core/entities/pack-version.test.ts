import { describe, expect, it } from 'vitest';
import { changesIn, type PackVersion, versionsOfEntry } from '@/core/entities/pack-version';

const made = (version: string, changes?: PackVersion['changes']): PackVersion => ({
  version,
  date: '2026',
  note: 'It.',
  changes,
});

describe('the versions of an entry', () => {
  it('end with the one that brought it', () => {
    const history = [made('1.2.0'), made('1.1.0', { alpha: ['new'] }), made('1.0.0', { beta: ['facts'] })];

    expect(versionsOfEntry(history, 'alpha').map(({ version }) => version)).toEqual(['1.2.0', '1.1.0']);
    expect(versionsOfEntry(history, 'beta')).toEqual(history);
  });

  it('end with the one that brought it back', () => {
    const history = [made('1.2.0', { alpha: ['new'] }), made('1.1.0', { alpha: ['gone'] }), made('1.0.0')];

    expect(versionsOfEntry(history, 'alpha')).toEqual(history.slice(0, 1));
  });

  it('are none where the pack has no history', () => {
    expect(versionsOfEntry([], 'alpha')).toEqual([]);
  });
});

it('finds what a version changed in an entry, and nothing in one that is called like a part of the language', () => {
  const { changes } = made('1.0.0', { alpha: ['facts'] });

  expect(changesIn(changes, 'alpha')).toEqual(['facts']);
  expect(changesIn(changes, 'constructor')).toEqual([]);
  expect(changesIn(undefined, 'alpha')).toEqual([]);
});
