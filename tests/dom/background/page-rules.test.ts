import { describe, expect, it } from 'vitest';
import { pageRules } from '@/background/page-rules';
import { DEFAULT_SETTINGS } from '@/core/settings/default-settings';
import type { Settings } from '@/core/settings/settings';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  offSites: ['secret-habit.org', 'example.com'],
  mutedEntities: ['aero-hit'],
  mutedLanguages: ['de'],
  packsOff: ['war-economy'],
  mentions: 'first-on-page',
  strictness: 'careful',
};

describe('the rules of a page', () => {
  it('say how to work where Sidelight is on', () => {
    expect(pageRules(settings, 'https://example.org/', 'en-GB')).toEqual({
      active: true,
      painter: 'highlight',
      theme: 'system',
      underline: 'quiet',
      dwellMs: 350,
      mutedEntities: ['aero-hit'],
      mutedLanguages: ['de'],
      scope: 'first-on-page careful war-economy',
      uiLanguage: 'en-GB',
    });
  });

  it('say nothing of the reader’s choices where it is off', () => {
    expect(pageRules(settings, 'https://example.com/', 'en-GB')).toMatchObject({
      active: false,
      mutedEntities: [],
      mutedLanguages: [],
      scope: '',
    });
  });

  it('never name another site', () => {
    expect(JSON.stringify(pageRules(settings, 'https://example.org/', 'en'))).not.toContain('secret-habit');
  });
});
