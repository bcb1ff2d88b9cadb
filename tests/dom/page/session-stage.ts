import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { PageSummary } from '@/core/messages/to-page';
import { runSession } from '@/page/session';
import { startMarks } from '@/page/start-marks';
import { fillBrowserGaps } from './browser-gaps';
import type { FakeLink } from './fake-link';

fillBrowserGaps();
// happy-dom has no highlights: the names are marked by elements here.
startMarks();

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

/** Sidelight in one frame, until the test ends. */
export async function start(fake: FakeLink, { isTop = true } = {}) {
  const onGone = vi.fn<() => void>(() => ending.abort());
  await runSession({ link: fake.link, isTop, translate: (key) => key, signal: ending.signal, onGone });
  return { onGone };
}

/** Texts of the marks on the page. */
export const marks = () => [...document.querySelectorAll('sidelight-mark')].map((mark) => mark.textContent);
export const summary = (fake: FakeLink) => fake.tell({ type: 'page-summary' }) as PageSummary;
export const isDone = (fake: FakeLink) =>
  vi.waitFor(() => expect(summary(fake)).toMatchObject({ state: 'done' }));
