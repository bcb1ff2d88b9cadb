import { describe, expect, it } from 'vitest';
import type { CardReply } from '@/core/messages/page-to-background';
import { awaitCard } from '@/page/popover/card-state';
import { sampleCard } from './sample-card';

const reply = async (answer: CardReply) => answer;

describe('the state of a card', () => {
  it('is the card that the background sent', async () => {
    const card = sampleCard();

    expect(await awaitCard(reply({ ok: true, card }))).toEqual({ phase: 'card', card });
  });

  it.each([
    ['unknown-entity', 'unknown'],
    ['data-unavailable', 'unavailable'],
  ] as const)('for the error %s is %s', async (error, phase) => {
    expect(await awaitCard(reply({ ok: false, error }))).toEqual({ phase });
  });

  it('is unavailable when the background is gone', async () => {
    expect(await awaitCard(Promise.reject(new Error('Extension context invalidated.')))).toEqual({
      phase: 'unavailable',
    });
  });
});
