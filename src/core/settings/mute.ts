import type { Settings } from './settings';

/** The settings with one more name that is never shown on pages; the same settings where it is muted already. */
export function muteEntity(settings: Settings, id: string): Settings {
  if (settings.mutedEntities.includes(id)) return settings;
  return { ...settings, mutedEntities: [...settings.mutedEntities, id] };
}

/** The settings with the name shown again. */
export function unmuteEntity(settings: Settings, id: string): Settings {
  return { ...settings, mutedEntities: settings.mutedEntities.filter((muted) => muted !== id) };
}
