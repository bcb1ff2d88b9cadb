import { expect, it, vi } from 'vitest';
import type { PageLink } from '@/page/link';
import type { PopoverDeps } from '@/page/popover/popover';
import { fakeLink } from './fake-link';
import { isDone, start } from './session-stage';

const created = vi.hoisted(() => ({ deps: [] as PopoverDeps[] }));
vi.mock('@/page/popover/create-popover', () => ({
  createPopover: (deps: PopoverDeps) => {
    created.deps.push(deps);
    return { open: () => undefined, close: () => undefined, isOpen: () => false, entityId: () => null };
  },
}));

/** What the card of a name can ask of the page, with a background that answers so. */
async function openedCard(answer: () => Promise<unknown>) {
  document.body.innerHTML = '<p>Aero-HIT</p>';
  const fake = fakeLink();
  const send = fake.link.send.bind(fake.link);
  const asked: unknown[] = [];
  fake.link.send = (async (request) => {
    if (!['open', 'mute', 'mistake', 'jump-elsewhere'].includes(request.type)) return await send(request);
    asked.push(request);
    return await answer();
  }) as PageLink['send'];
  await start(fake);
  await isDone(fake);
  fake.tell({ type: 'jump', direction: 'next' });
  const act = created.deps.at(-1)?.act;
  if (!act) throw new Error('no card was opened');
  return { act, asked };
}

it.each(['open', 'mute', 'mistake'] as const)('“%s” is done once the background said so', async (name) => {
  const { act, asked } = await openedCard(async () => null);

  expect(await act(name, 'aero-hit')).toBe(true);
  expect(asked).toEqual([{ type: name, id: 'aero-hit' }]);
});

it.each([
  ['the background is out of reach', () => Promise.reject(new Error('Extension context invalidated.'))],
  ['the background failed', async () => ({ ok: false, error: 'failed' })],
  ['the background ended before it answered', async () => undefined],
])('is not done where %s', async (_, answer) => {
  const { act } = await openedCard(answer);

  expect(await act('open', 'aero-hit')).toBe(false);
});

it('knows whether the name it should go to is still on the page', async () => {
  const { act, asked } = await openedCard(async () => ({ ok: false }));

  expect(await act('jump', 'aero-hit')).toBe(true);
  expect(asked).toEqual([]);
  expect(await act('jump', 'gone')).toBe(false);
});

it.each([
  ['one has it', async () => ({ ok: true }), true],
  ['none has it', async () => ({ ok: false }), false],
  ['the background failed', async () => ({ ok: false, error: 'failed' }), false],
  ['the background is out of reach', () => Promise.reject(new Error('gone')), false],
])(
  'looks for a name in the other frames of the page where this one has it not: %s',
  async (_, answer, is) => {
    const { act, asked } = await openedCard(answer);

    expect(await act('jump', 'in-a-frame')).toBe(is);
    expect(asked).toEqual([{ type: 'jump-elsewhere', id: 'in-a-frame' }]);
  },
);
