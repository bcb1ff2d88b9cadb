import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '@/extension/ask-background';
import { fillFakeBrowser } from '../../support/fake-browser-gaps';

beforeEach(() => {
  fillFakeBrowser();
});

describe('ask', () => {
  it('brings back what the background answers', async () => {
    fakeBrowser.runtime.onMessage.addListener((message, _sender, reply) => {
      reply({ ok: true, results: [], got: message as unknown });
      return true;
    });

    expect(await ask({ type: 'search', query: 'a', limit: 1 })).toMatchObject({
      ok: true,
      got: { query: 'a' },
    });
  });

  it('says that there is no data where nobody answers', async () => {
    expect(await ask({ type: 'about' })).toEqual({ ok: false, error: 'data-unavailable' });
  });

  it('says the same of an empty answer', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => undefined);

    expect(await ask({ type: 'about' })).toEqual({ ok: false, error: 'data-unavailable' });
  });
});
