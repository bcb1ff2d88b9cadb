import { describe, expect, it, vi } from 'vitest';
import { MAX_MENTIONS } from '@/core/limits';
import type { Mention } from '@/core/matching/model';
import type { PageMentions, PageWords } from '@/core/messages/to-page';
import type { PageLink } from '@/page/link';
import { IntersectionObserverGap } from './browser-gaps';
import { fakeLink } from './fake-link';
import { isDone, marks, start, summary } from './session-stage';

/** The watch of a page asks less often where answers are slow, and on a busy machine they are. */
const SLOW_MACHINE = { timeout: 20_000 };

describe('a page', () => {
  it('is read, and its names are marked, counted and listed', async () => {
    document.body.innerHTML = '<h1>Aero-HIT named</h1><p>By Aero-<b>HIT</b>.</p><input value="Aero-HIT">';
    const fake = fakeLink();

    await start(fake);
    await isDone(fake);

    expect(marks()).toEqual(['Aero-HIT', 'Aero-', 'HIT']);
    expect(summary(fake).entities).toEqual([
      { id: 'aero-hit', caption: 'Aero-HIT', statusClass: 'freeze', count: 2, frameId: 0 },
    ]);
    expect(
      (fake.tell({ type: 'page-mentions' }) as PageMentions).mentions.map(({ surface }) => surface),
    ).toEqual(['Aero-HIT', 'Aero-HIT']);
    expect(fake.requests).toContainEqual({ type: 'badge', count: 1, listed: true });
  });

  it('without a name costs two messages', async () => {
    document.body.innerHTML = '<p>Nothing here.</p>';
    const fake = fakeLink();

    await start(fake);
    await isDone(fake);

    expect(fake.requests.map(({ type }) => type)).toEqual(['hello', 'scan']);
  });

  it('says that not all is shown where it holds more names than that', async () => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = fakeLink();
    const send = fake.link.send.bind(fake.link);
    fake.link.send = (async (request) => {
      const reply = await send(request);
      const [mention] = 'mentions' in Object(reply) ? (reply as { mentions: Mention[] }).mentions : [];
      return mention ? { ...reply, mentions: Array<Mention>(MAX_MENTIONS + 1).fill(mention) } : reply;
    }) as PageLink['send'];

    await start(fake);
    await vi.waitFor(() => expect(summary(fake).state).toBe('stopped-at-limit'), SLOW_MACHINE);

    expect(marks()).toEqual(['Aero-HIT']);
  }, 60_000);

  it('is said to be read from the start, before its rules came', async () => {
    const fake = fakeLink();

    const started = start(fake);

    expect(summary(fake).state).toBe('scanning');
    await started;
  });

  it('is left alone where the rules say so', async () => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = fakeLink({ active: false });

    await start(fake);

    expect(fake.requests.map(({ type }) => type)).toEqual(['hello']);
    expect(summary(fake)).toEqual({ state: 'off', entities: [] });
  });

  it('is clean at once when it is switched off, and marked again when switched on', async () => {
    document.body.innerHTML = '<p>By Aero-HIT today</p>';
    const before = document.body.innerHTML;
    const fake = fakeLink();
    await start(fake);
    await vi.waitFor(() => expect(marks()).toEqual(['Aero-HIT']));

    fake.rules = { ...fake.rules, active: false };
    fake.tell({ type: 'rules-changed' });
    await vi.waitFor(() => expect(marks()).toEqual([]));

    expect(document.body.innerHTML).toBe(before);
    expect(document.querySelector('p')?.childNodes.length).toBe(1);
    expect(fake.requests).toContainEqual({ type: 'badge', count: null, listed: false });
    fake.rules = { ...fake.rules, active: true };
    fake.tell({ type: 'rules-changed' });
    await vi.waitFor(() => expect(marks()).toEqual(['Aero-HIT']));
  });

  it.each([
    ['a muted name', { mutedEntities: ['aero-hit'] }, '<p>Aero-HIT</p>'],
    ['a muted language', { mutedLanguages: ['uk'] }, '<p lang="uk">Aero-HIT</p>'],
  ])('does not show %s', async (_what, rules, html) => {
    document.body.innerHTML = html;
    const fake = fakeLink(rules);

    await start(fake);
    await isDone(fake);

    expect(fake.scanned).toEqual(['Aero-HIT']);
    expect(marks()).toEqual([]);
  });
});

describe('a page that changes', () => {
  it('has only what changed read again', async () => {
    document.body.innerHTML = '<p>By Aero-HIT</p><p id="other">Other</p>';
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);
    fake.scanned.length = 0;

    document.querySelector('#other')?.append(' Aero-HIT');
    await vi.waitFor(() => expect(marks()).toEqual(['Aero-HIT', 'Aero-HIT']));

    expect(fake.scanned).toEqual(['Other Aero-HIT']);
  });

  it('loses the mark of a name that it takes away, before anything is read', async () => {
    document.body.innerHTML = '<p>By Aero-HIT</p>';
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);

    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'By nobody';
    await Promise.resolve();

    expect(document.body.innerHTML).toBe('<p>By nobody</p>');
    await vi.waitFor(() => expect(fake.requests).toContainEqual({ type: 'badge', count: 0, listed: false }));
  });

  it('keeps every name marked while the text beside it changes all the time', async () => {
    document.body.innerHTML = '<p>By Aero-HIT </p><p>Aero-HIT too</p>';
    const [first] = document.querySelectorAll('p');
    const counter = document.createTextNode('0');
    first?.append(counter, ' times');
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);

    for (let turn = 1; turn <= 60; turn += 1) {
      counter.data = String(turn);
      await new Promise((resolve) => setTimeout(resolve, turn % 12));
    }

    await vi.waitFor(() => expect(fake.scanned.at(-1)).toBe('By Aero-HIT 60 times'));
    await vi.waitFor(() => expect(marks()).toEqual(['Aero-HIT', 'Aero-HIT']));
  });

  it('forgets what it removes, through a thousand navigations', async () => {
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);

    for (let turn = 0; turn < 1_000; turn += 1) {
      document.body.innerHTML = `<p>Page ${turn} by Aero-HIT</p>`;
      if (turn % 100 === 0) await vi.waitFor(() => expect(marks()).toEqual(['Aero-HIT']), SLOW_MACHINE);
    }
    await vi.waitFor(() => expect(document.body.innerHTML).toContain('<sidelight-mark'), SLOW_MACHINE);

    expect(summary(fake).entities.map(({ count }) => count)).toEqual([1]);
  }, 60_000);

  it('shows a hidden name when it appears', async () => {
    document.body.innerHTML = '<p>By Aero-HIT</p><p id="late" style="display:none">Late Aero-HIT</p>';
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);
    const late = document.querySelector<HTMLElement>('#late');
    if (!late) throw new Error('no element');
    expect(marks()).toEqual(['Aero-HIT']);

    late.style.display = '';
    IntersectionObserverGap.show(late);

    await vi.waitFor(() => expect(marks()).toEqual(['Aero-HIT', 'Aero-HIT']));
  });

  it('is read in a shadow root, and in one that is attached late', async () => {
    document.body.innerHTML = '<div id="host"></div><x-late></x-late>';
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('no shadow');
    shadow.innerHTML = '<p>early</p>';
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);

    shadow.innerHTML = '<p>early Aero-HIT</p>';
    const late = document.querySelector('x-late')?.attachShadow({ mode: 'open' });
    if (!late) throw new Error('no shadow');
    late.innerHTML = '<p>late Aero-HIT</p>';

    await vi.waitFor(() => expect(summary(fake).entities.map(({ count }) => count)).toEqual([2]), 3_000);
  });
});

describe('the button', () => {
  it('is told again of the names after a greeting, which may have cleared it', async () => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);
    fake.requests.length = 0;

    fake.tell({ type: 'rules-changed' });

    await vi.waitFor(() =>
      expect(fake.requests).toEqual([{ type: 'hello' }, { type: 'badge', count: 1, listed: true }]),
    );
  });

  it.each([
    ['listed', [false, true]],
    ['known', [false]],
  ])('is told again of a frame’s name once it is known to be %s', async (statusClass, told) => {
    const fake = fakeLink();
    const send = fake.link.send.bind(fake.link);
    fake.link.send = (async (request) => {
      const reply = await send(request);
      return request.type === 'card' ? { ok: true, caption: 'Other', statusClass, drawing: [] } : reply;
    }) as PageLink['send'];
    await start(fake);
    await isDone(fake);

    fake.tell({ type: 'frame-holds', frameId: 3, state: 'done', entities: [{ id: 'other', count: 2 }] });
    await vi.waitFor(() => expect(summary(fake).entities).toHaveLength(1));

    expect(fake.requests.filter(({ type }) => type === 'badge')).toEqual(
      told.map((listed) => ({ type: 'badge', count: 1, listed })),
    );
  });
});

describe('an extension that goes', () => {
  it('leaves a clean page as soon as the reader comes back to it', async () => {
    document.body.innerHTML = '<p>By Aero-HIT today</p>';
    const before = document.body.innerHTML;
    const fake = fakeLink();
    const { onGone } = await start(fake);
    await vi.waitFor(() => expect(marks()).toEqual(['Aero-HIT']));

    fake.isAlive = false;
    window.dispatchEvent(new Event('focus'));

    expect(onGone).toHaveBeenCalled();
    expect(document.body.innerHTML).toBe(before);
  });

  it('ends quietly when a message can no longer be sent', async () => {
    document.body.innerHTML = '<p>one</p>';
    const fake = fakeLink();
    const { onGone } = await start(fake);
    await isDone(fake);

    fake.isAlive = false;
    document.body.append('two');

    await vi.waitFor(() => expect(onGone).toHaveBeenCalled());
  });
});

describe('a jump', () => {
  it('goes round the names of the page, and says when there is none', async () => {
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);

    expect(fake.tell({ type: 'jump', direction: 'next' })).toBe(false);
    document.body.innerHTML = '<p>Aero-HIT</p>';
    await vi.waitFor(() => expect(marks()).toEqual(['Aero-HIT']));
    expect(fake.tell({ type: 'jump', direction: 'next' })).toBe(true);
    expect(fake.tell({ type: 'jump', direction: 'next', entity: 'other' })).toBe(false);
  });
});

describe('a report', () => {
  it('gets each mention with the words around it, bounded on either side', async () => {
    document.body.innerHTML = `<p lang="de">${'x '.repeat(600)}By Aero-HIT today${' y'.repeat(600)}</p>`;
    document.title = 'News';
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);

    const words = fake.tell({ type: 'page-words' }) as PageWords;
    expect(words).toMatchObject({ title: 'News', address: location.href, state: 'done', mentionCount: 1 });
    expect(words.mentions[0]).toMatchObject({ entity: 'aero-hit', surface: 'Aero-HIT', lang: 'de' });
    expect(words.mentions[0]?.before).toMatch(/^[x ]{497}By $/);
    expect(words.mentions[0]?.after).toHaveLength(500);
  });

  it('comes from sub-frames too', async () => {
    document.body.innerHTML = '<p>Aero-HIT</p>';
    const fake = fakeLink();
    await start(fake, { isTop: false });
    await vi.waitFor(() => expect(marks()).toEqual(['Aero-HIT']));

    expect(fake.tell({ type: 'page-words' })).toMatchObject({ mentionCount: 1 });
  });

  it('of a wrong match is about the name whose card was opened last', async () => {
    document.body.innerHTML = '<p>By Aero-HIT today</p>';
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);

    expect(fake.tell({ type: 'asked-mention' })).toBeNull();
    fake.tell({ type: 'jump', direction: 'next' });
    expect(fake.tell({ type: 'asked-mention' })).toMatchObject({
      caption: 'Aero-HIT',
      before: 'By ',
      after: ' today',
    });
  });
});

describe('a card', () => {
  it('is asked for with the words underlined and the rule', async () => {
    document.body.innerHTML = '<p>By Aero-HIT today</p>';
    const fake = fakeLink();
    await start(fake);
    await isDone(fake);
    fake.tell({ type: 'jump', direction: 'next' });

    expect(fake.requests).toContainEqual({
      type: 'card',
      id: 'aero-hit',
      mention: { surface: 'Aero-HIT', rule: 'exact-name', others: [] },
    });
  });
});
