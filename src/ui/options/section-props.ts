import type { Settings } from '@/core/settings/settings';

/** What every section of the options gets: the settings in force and the way to change them. */
export interface SectionProps {
  settings: Settings;
  change(step: (settings: Settings) => Settings): void;
}
