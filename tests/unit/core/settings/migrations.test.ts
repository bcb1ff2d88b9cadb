import { describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS, type Migration } from '@/core/settings/migrations';
import { readSettings } from '@/core/settings/read-settings';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '@/core/settings/default-settings';
import { Settings } from '@/core/settings/settings';

/** One stored value of every version that was ever released, as it lay in a reader's browser. Never edited; only added to. */
const SAMPLES: Record<number, Record<string, unknown>> = {
  1: {
    version: 1,
    paused: false,
    mode: 'only-on',
    offSites: ['example.com'],
    onSites: ['example.org', 'xn--b1amarcd.xn--j1amh', '[file]', '[::1]'],
    painter: 'marks',
    appearance: { theme: 'dark', underline: 'clear', dwellMs: 600 },
    mutedEntities: ['aero-hit'],
    mutedLanguages: ['de'],
  },
  2: {
    version: 2,
    paused: false,
    mode: 'only-on',
    offSites: [],
    onSites: ['example.com', 'example.org', 'news.test', '[file]'],
    painter: 'highlight',
    appearance: { theme: 'light', underline: 'quiet', dwellMs: 350 },
    mutedEntities: ['aero-hit'],
    packsOff: ['war-economy'],
    mentions: 'first-in-section',
    mutedLanguages: [],
  },
  3: {
    version: 3,
    paused: false,
    mode: 'only-on',
    offSites: [],
    onSites: ['example.com', 'example.org', 'news.test', '[file]'],
    painter: 'highlight',
    appearance: { theme: 'light', underline: 'quiet', dwellMs: 350 },
    mutedEntities: ['aero-hit'],
    packsOff: [],
    mentions: 'every',
    strictness: 'careful',
    mutedLanguages: [],
  },
};

describe('migrations', () => {
  it('has a sample of every version', () => {
    expect(Object.keys(SAMPLES)).toEqual(
      Array.from({ length: SETTINGS_VERSION }, (_, index) => String(index + 1)),
    );
  });

  it.each(Object.entries(SAMPLES))('reads settings of version %s without loss', (version, stored) => {
    const { settings, state } = readSettings(stored);

    expect(state).toBe(Number(version) === SETTINGS_VERSION ? 'current' : 'migrated');
    expect(Settings.parse(settings).mutedEntities).toEqual(['aero-hit']);
    expect(settings.onSites).toHaveLength(4);
  });

  it('has a step from every old version to the next', () => {
    expect([...MIGRATIONS.keys()]).toEqual(
      Array.from({ length: SETTINGS_VERSION - 1 }, (_, index) => index + 1),
    );
  });
});

describe('migrate', () => {
  const steps = new Map<number, Migration>([
    [1, ({ colour, ...rest }) => ({ ...rest, color: colour })],
    [2, ({ color, ...rest }) => ({ ...rest, look: { color } })],
  ]);

  it.each([
    [
      { version: 1, colour: 'red' },
      { version: 3, look: { color: 'red' } },
    ],
    [
      { version: 2, color: 'red' },
      { version: 3, look: { color: 'red' } },
    ],
    [
      { version: 3, look: {} },
      { version: 3, look: {} },
    ],
    [
      { version: 4, unknown: 1 },
      { version: 4, unknown: 1 },
    ],
    [
      { version: 0, older: 1 },
      { version: 0, older: 1 },
    ],
    [{ version: 1.5 }, { version: 1.5 }],
    [{ version: '1' }, { version: '1' }],
    [{}, {}],
  ])('%o becomes %o', (stored, expected) => expect(migrate(stored, 3, steps)).toEqual(expected));

  it('does not change what was stored', () => {
    const stored = Object.freeze({ ...DEFAULT_SETTINGS, version: 1 });

    expect(() => migrate(stored, 3, steps)).not.toThrow();
  });
});
