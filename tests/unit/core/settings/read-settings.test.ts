import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '@/core/settings/read-settings';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '@/core/settings/default-settings';
import { Settings } from '@/core/settings/settings';

describe('readSettings', () => {
  it.each([
    ['nothing stored', undefined, 'fresh'],
    ['null, as some browsers give it', null, 'fresh'],
    ['a text', 'garbage', 'damaged'],
    ['a list', [], 'damaged'],
    ['an empty object', {}, 'damaged'],
    ['settings without a version', { ...DEFAULT_SETTINGS, version: undefined }, 'damaged'],
    ['settings with a wrong version', { ...DEFAULT_SETTINGS, version: 'one' }, 'damaged'],
    ['the defaults', DEFAULT_SETTINGS, 'current'],
  ])('%s gives the defaults', (_title, stored, state) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, state });
  });

  it('keeps the fields that are whole when others are damaged', () => {
    const stored = {
      ...DEFAULT_SETTINGS,
      paused: true,
      mode: 'sometimes',
      offSites: ['example.com', 7, 'has space', 'example.org'],
      appearance: { theme: 'dark', underline: 'blinking', dwellMs: -1 },
    };

    const { settings, state } = readSettings(stored);

    expect(state).toBe('damaged');
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      paused: true,
      offSites: ['example.com', 'example.org'],
      appearance: { theme: 'dark', underline: 'quiet', dwellMs: 350 },
    });
  });

  it('reads what it knows of a newer version', () => {
    const stored = {
      ...DEFAULT_SETTINGS,
      version: SETTINGS_VERSION + 1,
      paused: true,
      strictness: 'high',
      appearance: { ...DEFAULT_SETTINGS.appearance, theme: 'dark', fontSize: 14 },
      painter: { kind: 'highlight' },
    };

    const { settings, state } = readSettings(stored);

    expect(state).toBe('newer');
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      paused: true,
      appearance: { ...DEFAULT_SETTINGS.appearance, theme: 'dark' },
    });
  });

  it('gives valid settings for anything at all', () => {
    const nearMiss = fc.record(
      {
        version: fc.anything(),
        paused: fc.anything(),
        offSites: fc.array(fc.anything()),
        appearance: fc.dictionary(fc.constantFrom('theme', 'dwellMs', '__proto__'), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearMiss), (stored) => {
        expect(Settings.safeParse(readSettings(stored).settings).success).toBe(true);
      }),
    );
  });

  it('takes no value from a prototype', () => {
    const stored: unknown = JSON.parse(`{"version": ${SETTINGS_VERSION}, "__proto__": {"paused": true}}`);

    expect(readSettings(stored).settings.paused).toBe(false);
  });
});
