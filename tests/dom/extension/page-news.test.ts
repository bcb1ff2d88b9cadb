import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchPages } from '@/extension/page-news';

afterEach(() => fakeBrowser.reset());

const hear = (message: unknown, sender: object) =>
  fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);

it('tells of pages whose names changed, until it is ended, and leaves the answer to the background', async () => {
  const ending = new AbortController();
  const heard = vi.fn<(tabId: number) => void>();
  watchPages(heard, ending.signal);
  const own = { id: fakeBrowser.runtime.id, tab: { id: 7 } };

  const answers = await hear({ type: 'badge', count: 2 }, own);
  await hear({ type: 'frame-report', state: 'done', entities: [] }, own);
  for (const odd of [null, 'badge', { type: 'scan' }, { type: 3 }, {}]) await hear(odd, own);
  await hear({ type: 'badge' }, { id: 'another-extension', tab: { id: 8 } });
  await hear({ type: 'badge' }, { id: fakeBrowser.runtime.id });

  expect(heard.mock.calls).toEqual([[7], [7]]);
  expect([answers].flat().filter((answer) => answer !== undefined)).toEqual([]);
  ending.abort();
  await hear({ type: 'badge' }, own).catch(() => undefined);
  expect(heard).toHaveBeenCalledTimes(2);
});
