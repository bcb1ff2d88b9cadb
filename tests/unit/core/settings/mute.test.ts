import { describe, expect, it } from 'vitest';
import { muteEntity, unmuteEntity } from '@/core/settings/mute';
import { DEFAULT_SETTINGS } from '@/core/settings/default-settings';

describe('muted names', () => {
  it('mutes a name once', () => {
    const muted = muteEntity(muteEntity(DEFAULT_SETTINGS, 'aero-hit'), 'aero-hit');

    expect(muted.mutedEntities).toEqual(['aero-hit']);
  });

  it('shows a name again', () => {
    const both = muteEntity(muteEntity(DEFAULT_SETTINGS, 'aero-hit'), 'komax');

    expect(unmuteEntity(both, 'aero-hit').mutedEntities).toEqual(['komax']);
  });
});
