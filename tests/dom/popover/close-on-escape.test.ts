import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { closeOnEscape } from '@/page/popover/close-on-escape';
import type { Host } from '@/page/popover/host';
import type { OpenCard } from '@/page/popover/open-card';

afterEach(() => document.body.replaceChildren());

/** Presses Escape while a card is open; `host` is its element, if it has one by now. */
function press(host: Element | null, init: KeyboardEventInit = {}) {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const close = vi.fn<OpenCard['close']>();
  closeOnEscape({
    document,
    target: { rects: () => [] },
    signal: stop.signal,
    isTrusted: () => true,
    host: () => host && ({ element: host } as Host),
    close,
  });
  const seenByPage = vi.fn();
  document.addEventListener('keydown', seenByPage, { signal: stop.signal });
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...init });
  document.body.dispatchEvent(event);
  return {
    reasons: close.mock.calls.flat(),
    isLeft: !event.defaultPrevented && seenByPage.mock.calls.length === 1,
  };
}

it('closes the card, and the page does not see it', () => {
  const host = document.createElement('div');
  document.body.append(host);

  expect(press(host)).toEqual({ reasons: ['escape'], isLeft: false });
});

it('closes a card that is still being fetched', () => {
  expect(press(null)).toEqual({ reasons: ['escape'], isLeft: false });
});

it('is left to the page where that took the card away with what was around it', () => {
  document.body.innerHTML = '<main><div></div></main>';
  const host = document.querySelector('div');
  document.querySelector('main')?.remove();

  expect(press(host)).toEqual({ reasons: ['removed-by-page'], isLeft: true });
});

it('is the editor’s while characters are composed', () => {
  expect(press(null, { isComposing: true })).toEqual({ reasons: [], isLeft: true });
});
