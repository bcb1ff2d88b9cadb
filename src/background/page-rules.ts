import type { PageRules } from '@/core/messages/page-to-background';
import type { Settings } from '@/core/settings/settings';
import { isActiveOn } from '@/core/settings/site-rules';

/** What a frame may know of the settings: how to work here, and nothing about other sites. A resting page learns no names either. */
export function pageRules(settings: Settings, siteUrl: string, uiLanguage: string): PageRules {
  const active = isActiveOn(settings, siteUrl);
  return {
    active,
    painter: settings.painter,
    ...settings.appearance,
    mutedEntities: active ? settings.mutedEntities : [],
    mutedLanguages: active ? settings.mutedLanguages : [],
    scope: active ? [settings.mentions, settings.strictness, ...settings.packsOff].join(' ') : '',
    uiLanguage,
  };
}
