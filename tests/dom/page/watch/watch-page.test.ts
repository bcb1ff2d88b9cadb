import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Changes } from '@/page/watch/changed-regions';
import { watchPage } from '@/page/watch/watch-page';

let ending: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>one</p><p>two</p>';
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** Watches the page; `costMs` is what the reading of changes is said to have cost. */
function watch(costMs = 0) {
  const taken: Changes[] = [];
  const texts: string[] = [];
  const watcher = watchPage(
    {
      onTextChange: (node) => texts.push(node.textContent ?? ''),
      onChanges: async (changes) => {
        taken.push(changes);
        return costMs;
      },
    },
    ending.signal,
  );
  watcher.observe(document);
  return { watcher, taken, texts };
}

const add = () => document.body.append(document.createElement('p'));

describe('the watch of a page', () => {
  it('hands over many changes as one, after a moment', async () => {
    const { taken } = watch();

    for (let at = 0; at < 50; at += 1) add();
    await vi.advanceTimersByTimeAsync(50);
    expect(taken).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);

    expect(taken.map(({ added }) => added.size)).toEqual([50]);
  });

  it('tells of a changed text and of one that was taken out', async () => {
    const { texts } = watch();
    const [first, second] = document.querySelectorAll('p');

    if (first?.firstChild) (first.firstChild as Text).data = 'changed';
    second?.replaceChildren();
    await vi.advanceTimersByTimeAsync(1);

    expect(texts).toEqual(['changed', 'two']);
  });

  it('does not see what is done through it', async () => {
    const { watcher, taken } = watch();

    watcher.unseen(add);
    await vi.advanceTimersByTimeAsync(500);

    expect(taken).toEqual([]);
  });

  it('still sees what the page did right before', async () => {
    const { watcher, taken } = watch();

    add();
    watcher.unseen(add);
    await vi.advanceTimersByTimeAsync(500);

    expect(taken.map(({ added }) => added.size)).toEqual([1]);
  });

  it('comes less often where reading the changes is dear', async () => {
    const { taken } = watch(20);

    for (let passedMs = 0; passedMs < 3_000; passedMs += 20) {
      add();
      await vi.advanceTimersByTimeAsync(20);
    }

    // Every 600 ms: thirty times the cost.
    expect(taken.length).toBeGreaterThanOrEqual(4);
    expect(taken.length).toBeLessThanOrEqual(6);
  });

  it('ends with its signal', async () => {
    const { taken } = watch();

    add();
    await vi.advanceTimersByTimeAsync(1);
    ending.abort();
    add();
    await vi.advanceTimersByTimeAsync(500);

    expect(taken).toEqual([]);
  });
});
