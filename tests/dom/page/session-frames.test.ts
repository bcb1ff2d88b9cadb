import { describe, expect, it, vi } from 'vitest';
import type { FrameState, PageSummary } from '@/core/messages/to-page';
import type { PageLink } from '@/page/link';
import { fakeLink } from './fake-link';
import { isDone, marks, start, summary } from './session-stage';

// As deep as a page of a test can be beyond.
vi.mock('@/core/limits', async (original) => ({
  ...(await original<object>()),
  MAX_DEPTH: 6,
}));

const TOO_DEEP = `${'<div>'.repeat(8)}far down${'</div>'.repeat(8)}`;
const ENTITIES = [{ id: 'aero-hit', count: 1 }];

describe('frames below the top one', () => {
  it('report what they hold, and leave questions about the page to it', async () => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = fakeLink();

    await start(fake, { isTop: false });
    await vi.waitFor(() => expect(marks()).toEqual(['Aero-HIT']));

    await vi.waitFor(() =>
      expect(fake.requests.at(-1)).toEqual({ type: 'frame-report', state: 'done', entities: ENTITIES }),
    );
    expect(fake.tell({ type: 'page-summary' })).toBeUndefined();
    expect(fake.requests.map(({ type }) => type)).not.toContain('badge');
  });

  it('report again when they are asked', async () => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = fakeLink();
    await start(fake, { isTop: false });
    const report = { type: 'frame-report', state: 'done', entities: ENTITIES };
    await vi.waitFor(() => expect(fake.requests.at(-1)).toEqual(report));
    fake.requests.length = 0;

    fake.tell({ type: 'report-again' });

    expect(fake.requests).toEqual([report]);
  });

  it.each([
    ['with a name', '<p>Aero-HIT</p>', ENTITIES],
    ['without one', '<p>Nothing</p>', []],
  ])(
    'tell that a limit stopped them (%s), and take it back when the page goes',
    async (_what, text, entities) => {
      document.body.innerHTML = text + TOO_DEEP;
      const fake = fakeLink();

      await start(fake, { isTop: false });

      await vi.waitFor(() =>
        expect(fake.requests.at(-1)).toEqual({ type: 'frame-report', state: 'stopped-at-limit', entities }),
      );
      window.dispatchEvent(new Event('pagehide'));
      expect(fake.requests.at(-1)).toEqual({ type: 'frame-report', state: 'done', entities: [] });
    },
  );

  it('say nothing where they were read whole and hold no name', async () => {
    document.body.innerHTML = '<p>Nothing</p>';
    const fake = fakeLink();

    await start(fake, { isTop: false });
    await vi.waitFor(() => expect(fake.scanned).toContain('Nothing'));
    // Whatever it was going to say at the end of its reading comes before the answer to this.
    fake.tell({ type: 'report-again' });

    expect(fake.requests.map(({ type }) => type)).not.toContain('frame-report');
  });
});

describe('the top frame', () => {
  it('adds up what its frames hold', async () => {
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);

    fake.tell({ type: 'frame-holds', frameId: 3, state: 'done', entities: [{ id: 'other', count: 2 }] });

    await vi.waitFor(() => expect(fake.requests).toContainEqual({ type: 'badge', count: 1, listed: false }));
  });

  it('asks for a card with the names of its frames, to be linked to them', async () => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = fakeLink();
    const send = fake.link.send.bind(fake.link);
    fake.link.send = (async (request) => {
      const reply = await send(request);
      return request.type === 'card'
        ? { ok: true, caption: 'Other', statusClass: 'known', drawing: [] }
        : reply;
    }) as PageLink['send'];
    await start(fake);
    await isDone(fake);
    fake.tell({ type: 'frame-holds', frameId: 3, state: 'done', entities: [{ id: 'other', count: 2 }] });
    await vi.waitFor(() => expect(summary(fake).entities).toHaveLength(2));

    fake.tell({ type: 'jump', direction: 'next' });

    await vi.waitFor(() =>
      expect(fake.requests).toContainEqual({
        type: 'card',
        id: 'aero-hit',
        mention: { surface: 'Aero-HIT', rule: 'exact-name', others: ['other'] },
      }),
    );
  });

  it.each<[string, FrameState[], PageSummary['state']]>([
    ['all are read', ['done', 'done'], 'done'],
    ['one is not read to its end', ['done', 'stopped-at-limit'], 'stopped-at-limit'],
    ['one is still being read', ['stopped-at-limit', 'scanning'], 'scanning'],
  ])('says of the page how far its frames are, where %s', async (_what, states, expected) => {
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);

    states.forEach((state, frameId) =>
      fake.tell({ type: 'frame-holds', frameId: frameId + 1, state, entities: [] }),
    );
    expect(summary(fake).state).toBe(expected);

    states.forEach((_state, frameId) =>
      fake.tell({ type: 'frame-holds', frameId: frameId + 1, state: 'done', entities: [] }),
    );
    expect(summary(fake).state).toBe('done');
  });

  it('that stopped at a limit itself says so, whatever its frames say', async () => {
    document.body.innerHTML = TOO_DEEP;
    const fake = fakeLink();
    await start(fake);
    await vi.waitFor(() => expect(summary(fake).state).toBe('stopped-at-limit'));

    fake.tell({ type: 'frame-holds', frameId: 1, state: 'done', entities: [] });

    expect(summary(fake).state).toBe('stopped-at-limit');
  });

  it('that is switched off stays off, whatever a frame says', async () => {
    const fake = fakeLink({ active: false });
    await start(fake);

    fake.tell({ type: 'frame-holds', frameId: 1, state: 'stopped-at-limit', entities: [] });

    expect(summary(fake).state).toBe('off');
  });
});
