import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_WAITING_ELEMENTS } from '@/core/limits';
import { watchLateShadow } from '@/page/watch/late-shadow';

const element = (selector: string) => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const attach = (selector: string) => element(selector).attachShadow({ mode: 'open' });

let stop: AbortController;
let told: Element[][];
let watch: ReturnType<typeof watchLateShadow>;
beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  told = [];
  watch = watchLateShadow((hosts) => told.push(hosts), stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a component', () => {
  beforeEach(() => {
    document.body.innerHTML = '<x-late></x-late>';
    watch.wait(element('x-late'));
  });

  it('is looked at a few times, and told of once it has a shadow root', async () => {
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([]);
    attach('x-late');

    await vi.advanceTimersByTimeAsync(60_000);

    expect(told).toEqual([[element('x-late')]]);
  });

  it('is not woken for without end, and still found when the page changes', async () => {
    await vi.advanceTimersByTimeAsync(60_000);
    attach('x-late');
    expect(vi.getTimerCount()).toBe(0);

    expect(watch.look([])).toEqual([element('x-late')]);
    expect(told).toEqual([]);
  });

  it('is forgotten with the watch', async () => {
    attach('x-late');
    stop.abort();

    await vi.advanceTimersByTimeAsync(60_000);

    expect(told).toEqual([]);
  });
});

describe('an ordinary element that stands empty', () => {
  it('is found when the page changes after it got a shadow root, and nobody wakes for it', () => {
    document.body.innerHTML = '<div id="a"></div><p>text</p><span id="b"></span>';
    expect(watch.look([])).toEqual([]);
    attach('#a');
    attach('#b');
    expect(vi.getTimerCount()).toBe(0);

    expect(watch.look([])).toEqual([element('#a'), element('#b')]);
    expect(watch.look([])).toEqual([]);
  });

  it('is found where it came in later, in a new part or as one', () => {
    watch.look([]);
    document.body.innerHTML = '<section><div id="a"></div></section><div id="b"></div>';
    watch.look([element('section'), element('#b')]);
    attach('#a');
    attach('#b');

    expect(watch.look([])).toEqual([element('#a'), element('#b')]);
  });

  it('is not told of where its tree is read already', () => {
    document.body.innerHTML = '<div id="a"></div>';
    watch.noteRead(attach('#a'));

    expect(watch.look([])).toEqual([]);
  });

  it('is waited for in reasonable numbers', () => {
    document.body.innerHTML = '<div></div>'.repeat(MAX_WAITING_ELEMENTS) + '<div id="last"></div>';
    watch.look([]);
    attach('#last');
    attach('div');

    expect(watch.look([])).toEqual([element('div')]);
  });
});
