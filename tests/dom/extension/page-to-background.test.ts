import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isContextAlive, onMessage, send } from '@/extension/page-to-background';
import { fillFakeBrowser } from '../../support/fake-browser-gaps';

beforeEach(() => {
  fillFakeBrowser();
});

const deliver = (message: unknown, sender: object = { id: fakeBrowser.runtime.id }) =>
  new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage
      .trigger(message, sender, resolve)
      .then((results: unknown[]) => results.includes(true) || resolve('nobody answered'));
  });

describe('send', () => {
  it('brings back what the background answers', async () => {
    fakeBrowser.runtime.onMessage.addListener((message, _sender, reply) => {
      reply({ got: message as unknown });
      return true;
    });

    expect(await send({ type: 'hello' })).toEqual({ got: { type: 'hello' } });
  });

  it('rejects where nobody answers', async () => {
    await expect(send({ type: 'hello' })).rejects.toThrow();
  });
});

describe('onMessage', () => {
  it.each([
    ['a value', () => ({ state: 'done' })],
    ['a promise', () => Promise.resolve({ state: 'done' })],
  ])('answers with %s', async (_title, handler) => {
    onMessage(handler, new AbortController().signal);

    expect(await deliver({ type: 'page-summary' })).toEqual({ state: 'done' });
  });

  it('answers nothing where the handler fails', async () => {
    onMessage(() => Promise.reject(new Error('fault')), new AbortController().signal);

    expect(await deliver({ type: 'page-summary' })).toBeUndefined();
  });

  it('leaves a message to others where the handler has no answer', async () => {
    onMessage(() => undefined, new AbortController().signal);

    expect(await deliver({ type: 'rules-changed' })).toBe('nobody answered');
  });

  it('is deaf to other extensions', async () => {
    const handler = vi.fn();
    onMessage(handler, new AbortController().signal);

    await deliver({ type: 'page-summary' }, { id: 'another-extension' });

    expect(handler).not.toHaveBeenCalled();
  });

  it('ends with its signal', async () => {
    const lifetime = new AbortController();
    onMessage(() => 'still here', lifetime.signal);
    lifetime.abort();

    expect(await deliver({ type: 'page-summary' })).toBe('nobody answered');
  });
});

describe('isContextAlive', () => {
  it('is true while the extension is there', () => {
    expect(isContextAlive()).toBe(true);
  });

  it('sees that the extension has lost its id', () => {
    Object.assign(fakeBrowser.runtime, { id: undefined });

    expect(isContextAlive()).toBe(false);
  });
});
