import { describe, expect, it } from 'vitest';
import type { Mention } from '@/core/matching/model';
import type { PageWords } from '@/core/messages/to-page';
import type { PageLink } from '@/page/link';
import { fakeLink, type FakeLink } from './fake-link';
import { isDone, marks, start, summary } from './session-stage';

/** A background in which another bears the same name. */
function shareNames(fake: FakeLink): FakeLink {
  const send = fake.link.send.bind(fake.link);
  fake.link.send = (async (request) => {
    const reply = Object(await send(request)) as { entities?: Record<number, object>; mentions?: Mention[] };
    if (reply.entities?.[0])
      reply.entities[1] = { ...reply.entities[0], id: 'aero-twin', caption: 'Aero twin' };
    for (const mention of reply.mentions ?? []) mention.also = ['aero-twin'];
    return reply;
  }) as PageLink['send'];
  return fake;
}

describe('a page with a name that several bear', () => {
  it('counts it for each of them, and asks for the card of all', async () => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = shareNames(fakeLink());

    await start(fake);
    await isDone(fake);

    expect(summary(fake).entities.map(({ id, count }) => [id, count])).toEqual([
      ['aero-hit', 1],
      ['aero-twin', 1],
    ]);
    expect(fake.tell({ type: 'jump', entity: 'aero-twin', direction: 'next' })).toBe(true);
    expect(fake.requests).toContainEqual(
      expect.objectContaining({
        type: 'card',
        id: 'aero-hit',
        mention: expect.objectContaining({ also: ['aero-twin'] }) as object,
      }),
    );
    const words = fake.tell({ type: 'page-words' }) as PageWords;
    expect(words.mentions.map(({ entity, also }) => [entity, also])).toEqual([['aero-hit', ['aero-twin']]]);
  });

  it('shows those that are not muted', async () => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = shareNames(fakeLink({ mutedEntities: ['aero-hit'] }));

    await start(fake);
    await isDone(fake);

    expect(summary(fake).entities.map(({ id }) => id)).toEqual(['aero-twin']);
    expect(marks()).toEqual(['Aero-HIT']);
  });
});
