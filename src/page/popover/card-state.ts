import type { EntityCard } from '@/core/entities/entity-card';
import type { CardReply } from '@/core/messages/page-to-background';

/** What the popover has to show. */
export type CardState =
  | { phase: 'loading' }
  | { phase: 'card'; card: EntityCard }
  /** The data of this version has no such entity. */
  | { phase: 'unknown' }
  /** The background is gone or could not read its data. */
  | { phase: 'unavailable' };

/** Waits for the reply. Never rejects: a request that fails is `unavailable`. */
export async function awaitCard(reply: Promise<CardReply>): Promise<CardState> {
  try {
    const answer = await reply;
    if (answer.ok) return { phase: 'card', card: answer.card };
    return { phase: answer.error === 'unknown-entity' ? 'unknown' : 'unavailable' };
  } catch {
    return { phase: 'unavailable' };
  }
}
