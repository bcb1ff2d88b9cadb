import { isContextAlive, onMessage, send } from '@/extension/page-to-background';
import { translate } from '@/extension/translate';
import { isReadable, isTopFrame, whenFit } from './frames/frame-fitness';
import type { PageLink } from './link';
import { takeOutLeftCard } from './popover/host';
import { documentValue } from './safe-dom';
import { runSession } from './session';

/** Under this name the running session of a frame can be ended by a later one. Only our own scripts see it: a page has another global object. */
const RUNNING = Symbol.for('sidelight.running');

const link: PageLink = { send, listen: onMessage, isAlive: isContextAlive };

/** Starts Sidelight in this frame. A second start in the same frame, as after an update, ends the first. */
export async function startPage(): Promise<void> {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const controller = (world[RUNNING] = new AbortController());
  const { signal } = controller;

  if (!isReadable(documentValue(document, 'contentType'))) return;
  await whenFit(signal);
  if (signal.aborted) return;
  takeOutLeftCard(document);
  await runSession({
    link,
    isTop: isTopFrame(),
    translate,
    signal,
    onGone: () => controller.abort(),
  });
}
