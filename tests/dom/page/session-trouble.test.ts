import { describe, expect, it, vi } from 'vitest';
import type { PageRequest, PageRules } from '@/core/messages/page-to-background';
import type { PageLink } from '@/page/link';
import { fakeLink, type FakeLink } from './fake-link';
import { isDone, marks, start, summary } from './session-stage';

/** Lets the next messages of a type fail, as where the background ends while it answers. */
function lose(fake: FakeLink, type: PageRequest['type'], times: number) {
  const send = fake.link.send.bind(fake.link);
  const lost = { left: times };
  fake.link.send = (async (request) => {
    const reply = await send(request);
    if (request.type !== type || lost.left === 0) return reply;
    lost.left -= 1;
    throw new Error('the port closed');
  }) as PageLink['send'];
  return lost;
}

const countOf = (fake: FakeLink, type: PageRequest['type']) =>
  fake.requests.filter((request) => request.type === type).length;

describe.each(['scan', 'decide'] as const)('an answer to “%s” that never comes', (type) => {
  it('is asked for again, and the page is done', async () => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = fakeLink();
    lose(fake, type, 1);

    await start(fake);
    await isDone(fake);

    expect(marks()).toEqual(['Aero-HIT']);
    expect(countOf(fake, type)).toBe(2);
  });

  it('twice in turn makes the page fail, and the next greeting begins it again under the same rules', async () => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = fakeLink();
    lose(fake, type, 2);
    await start(fake);
    await vi.waitFor(() =>
      expect(summary(fake)).toMatchObject({ state: 'failed', message: 'Error: the port closed' }),
    );
    expect(countOf(fake, type)).toBe(2);

    fake.tell({ type: 'rules-changed' });
    await isDone(fake);

    expect(marks()).toEqual(['Aero-HIT']);
  });
});

describe('rules that change twice in quick succession', () => {
  /** Holds back the answers to greetings; each is given by its number. */
  function holdGreetings(fake: FakeLink) {
    const waiting: ((rules: PageRules) => void)[] = [];
    const send = fake.link.send.bind(fake.link);
    fake.link.send = ((request) =>
      request.type === 'hello'
        ? new Promise((resolve) => waiting.push(resolve as (rules: PageRules) => void))
        : send(request)) as PageLink['send'];
    return async (number: number, rules: PageRules) => {
      waiting[number]?.(rules);
      // All that follows at once has run by the next task.
      await new Promise((resolve) => setTimeout(resolve));
    };
  }

  it.each([
    [true, false, 'off'],
    [false, true, 'done'],
  ])('are those of the later answer (%s, then %s)', async (first, second, state) => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);
    const answer = holdGreetings(fake);
    // Other rules than those the page runs under, so that each would begin it anew.
    const rules = { ...fake.rules, dwellMs: 300 };

    fake.tell({ type: 'rules-changed' });
    fake.tell({ type: 'rules-changed' });
    await answer(1, { ...rules, active: second });
    await answer(0, { ...rules, active: first });

    await vi.waitFor(() => expect(summary(fake).state).toBe(state));
    expect(marks()).toEqual(second ? ['Aero-HIT'] : []);
  });
});

describe('a page that is left', () => {
  it('has its sub-frame report that it holds nothing any more', async () => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = fakeLink();
    await start(fake, { isTop: false });
    await vi.waitFor(() => expect(marks()).toEqual(['Aero-HIT']));
    fake.requests.length = 0;

    window.dispatchEvent(new Event('pagehide'));

    expect(fake.requests).toEqual([{ type: 'frame-report', state: 'done', entities: [] }]);
  });

  it('says nothing of itself: its button may be the next page’s by then', async () => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);
    fake.requests.length = 0;

    window.dispatchEvent(new Event('pagehide'));

    expect(fake.requests).toEqual([]);
  });
});
