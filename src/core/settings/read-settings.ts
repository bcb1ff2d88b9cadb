import { z } from '../zod-mini';
import { migrate } from './migrations';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from './default-settings';
import { Settings } from './settings';

/** What was made of a stored value. */
export interface ReadSettings {
  settings: Settings;
  /**
   * `fresh`: nothing was stored. `current`: read as stored. `migrated`: an older shape, all of it understood. `newer`: written by a newer
   * version, read as far as we know it. `damaged`: parts were unreadable and stand at their defaults.
   */
  state: 'fresh' | 'current' | 'migrated' | 'newer' | 'damaged';
}

/** Reads any stored value as settings; never throws. What is valid is kept, what is not falls back to its default, field by field. */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, state: 'fresh' };
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, state: 'damaged' };
  const value = migrate(stored, SETTINGS_VERSION);
  const whole = Settings.safeParse(value);
  if (whole.success) return { settings: whole.data, state: value === stored ? 'current' : 'migrated' };
  const settings = { ...salvage(Settings, value, DEFAULT_SETTINGS), version: SETTINGS_VERSION } as Settings;
  const version = value['version'];
  const isNewer = Number.isInteger(version) && (version as number) > SETTINGS_VERSION;
  return { settings, state: isNewer ? 'newer' : 'damaged' };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Field by field: nested objects likewise, of a list the valid items, of the rest the value or its default. */
function salvage(schema: z.ZodMiniObject, value: unknown, defaults: object): Record<string, unknown> {
  const given = isRecord(value) ? value : {};
  const fallback = defaults as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(schema.shape).map(([key, field]) => {
      const own = Object.hasOwn(given, key) ? given[key] : undefined;
      return [key, salvageField(field as z.ZodMiniType, own, fallback[key])];
    }),
  );
}

function salvageField(field: z.ZodMiniType, value: unknown, fallback: unknown): unknown {
  if (field instanceof z.ZodMiniObject) return salvage(field, value, fallback as object);
  const parsed = field.safeParse(value);
  if (parsed.success) return parsed.data;
  if (field instanceof z.ZodMiniArray && Array.isArray(value)) {
    const items = value.filter((item) => (field.def.element as z.ZodMiniType).safeParse(item).success);
    const some = field.safeParse(items);
    if (some.success) return some.data;
  }
  return fallback;
}
