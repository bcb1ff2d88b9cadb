import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from '@/core/zod';
import type { RequestSender } from '@/extension/requests';
import type * as Router from '@/background/router';
import { fillFakeBrowser } from '../../support/fake-browser-gaps';

const ID = 'test-extension-id';
const fromWeb = {
  id: ID,
  url: 'https://example.com/',
  origin: 'https://example.com',
  tab: { id: 7 },
  frameId: 0,
} as RequestSender;
const fromPopup = {
  id: ID,
  url: `chrome-extension://${ID}/popup.html`,
  origin: `chrome-extension://${ID}`,
} as RequestSender;
const fromOther = { ...fromWeb, id: 'another-extension' } as RequestSender;
const refused = { ok: false, error: 'refused' };

let answerRequest: typeof Router.answerRequest;
let routes: Router.Routes;

beforeEach(async () => {
  fillFakeBrowser();
  // Fresh modules: what was written to the console is remembered per start of the background.
  vi.resetModules();
  const router = await import('@/background/router');
  answerRequest = router.answerRequest;
  routes = new Map([
    [
      'ping',
      router.fromPage(
        z.strictObject({ type: z.literal('ping'), count: z.int() }),
        async ({ count }, sender) => ({ count, tab: sender.tabId }),
      ),
    ],
    ['ask', router.fromOwnPage(z.strictObject({ type: z.literal('ask') }), async () => 'answer')],
    ['silent', router.fromPage(z.strictObject({ type: z.literal('silent') }), async () => undefined)],
    [
      'break',
      router.fromPage(z.strictObject({ type: z.literal('break') }), () =>
        Promise.reject(new Error('a fault of ours')),
      ),
    ],
  ]);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('messages to the background', () => {
  it.each([
    ['of a page', { type: 'ping', count: 3 }, fromWeb, { count: 3, tab: 7 }],
    ['of a page of ours', { type: 'ask' }, fromPopup, 'answer'],
    ['that need no answer', { type: 'silent' }, fromWeb, null],
  ])('are answered: %s', async (_title, message, sender, reply) => {
    expect(await answerRequest(routes, message, sender)).toEqual(reply);
  });

  it.each([
    ['no object', 'ping', fromWeb],
    ['no type', { count: 3 }, fromWeb],
    ['an unknown type', { type: 'pong' }, fromWeb],
    ['a type that every object has', { type: 'constructor' }, fromWeb],
    ['a wrong shape', { type: 'ping', count: 'three' }, fromWeb],
    ['a field too many', { type: 'ping', count: 3, more: 1 }, fromWeb],
    ['a request of ours from a page', { type: 'ask' }, fromWeb],
    ['a request of a page from a page of ours', { type: 'ping', count: 3 }, fromPopup],
    ['another extension', { type: 'ping', count: 3 }, fromOther],
  ])('are refused: %s', async (_title, message, sender) => {
    vi.spyOn(console, 'warn').mockReturnValue();

    expect(await answerRequest(routes, message, sender)).toEqual(refused);
  });

  it('are noted once per kind of refusal', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();

    for (let count = 0; count < 5; count += 1) {
      await answerRequest(routes, { type: 'ping', count: 'three' }, fromWeb);
      await answerRequest(routes, { type: 'ask' }, fromWeb);
    }

    expect(warn.mock.calls).toEqual([
      ['Sidelight refused a message, wrong shape: ping'],
      ['Sidelight refused a message, wrong sender: ask'],
    ]);
  });

  it('cannot flood the console with ever new kinds', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();

    for (let count = 0; count < 300; count += 1)
      await answerRequest(routes, { type: `kind ${count}` }, fromWeb);

    expect(warn).toHaveBeenCalledTimes(100);
  });

  it('are answered as failed when the fault is ours', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();

    expect(await answerRequest(routes, { type: 'break' }, fromWeb)).toEqual({ ok: false, error: 'failed' });
  });

  it('never make it reject, whatever they are', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const junk = fc.oneof(fc.anything(), fc.record({ type: fc.constantFrom('ping', 'ask', 'break') }));
    const senders = fc.oneof(
      fc.constantFrom(fromWeb, fromPopup, fromOther),
      fc.object() as fc.Arbitrary<RequestSender>,
    );
    await fc.assert(
      fc.asyncProperty(junk, senders, async (message, sender) => {
        expect(await answerRequest(routes, message, sender)).toBeDefined();
      }),
    );
  });
});
