import type { Settings } from './settings';

/** Version of the stored shape; a change of shape raises it and adds a step to `migrations.ts`. */
export const SETTINGS_VERSION = 3;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  paused: false,
  mode: 'everywhere-except',
  offSites: [],
  onSites: [],
  painter: 'highlight',
  appearance: { theme: 'system', underline: 'quiet', dwellMs: 350 },
  mutedEntities: [],
  packsOff: [],
  mentions: 'every',
  strictness: 'normal',
  mutedLanguages: [],
};
