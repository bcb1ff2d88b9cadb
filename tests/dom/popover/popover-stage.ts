import { onTestFinished, vi } from 'vitest';
import type { CardReply } from '@/core/messages/page-to-background';
import { createPopover } from '@/page/popover/create-popover';
import { HOST_NAME } from '@/page/popover/host';
import type { OpenOptions, PopoverInfo } from '@/page/popover/popover';
import { drawCard } from '@/ui/card/draw-card';
import { english } from '../ui/english';
import { sampleCard } from '../ui/sample-card';

/** The background's answer for a name. */
function cardReply(id: string): CardReply {
  const caption = `Card of ${id}`;
  const matter = {
    card: sampleCard({ id, caption }),
    relations: [],
    citation: `Citation of ${id}.`,
    flags: {},
  };
  return { ok: true, caption, statusClass: 'known', drawing: drawCard(matter, english) };
}

/** A page with a popover, replies that arrive when the test says so, and a way to look into the closed shadow root. */
export function setUpPopover({
  isTrusted = () => true,
  answer = async () => true,
}: {
  isTrusted?: (event: Event) => boolean;
  /** Whether what a button asks for is done. */
  answer?: () => Promise<boolean>;
} = {}) {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attachShadow = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  });
  // happy-dom has no layout.
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1024, configurable: true });
  Document.prototype.elementFromPoint ??= () => null;

  const replies = new Map<string, (reply: CardReply) => void>();
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const calls = { acts: [] as string[], focusReturned: 0 };
  let boxes = [new DOMRect(100, 100, 60, 20)];
  const popover = createPopover({
    document,
    signal: stop.signal,
    request: ({ entityId }) => new Promise((resolve) => replies.set(entityId, resolve)),
    act: (act, entity) => {
      calls.acts.push(`${act} ${entity}`);
      return answer();
    },
    translate: english.translate,
    uiLanguage: 'en',
    theme: 'dark',
    isTrusted,
  });

  const host = () => document.querySelector(HOST_NAME);
  return {
    popover,
    calls,
    stop,
    host,
    surface: () => {
      const element = host();
      return element ? (roots.get(element)?.querySelector<HTMLElement>('.sidelight-surface') ?? null) : null;
    },
    text: () => {
      const element = host();
      return element ? (roots.get(element)?.querySelector('.sidelight-surface')?.textContent ?? '') : '';
    },
    open(id: string, openedBy: OpenOptions['openedBy'] = 'click') {
      const info: PopoverInfo = { entityId: id, caption: id };
      popover.open({ rects: () => boxes }, info, { openedBy, returnFocus: () => (calls.focusReturned += 1) });
    },
    /** Answers a request and waits until the card is drawn and placed. */
    async reply(id: string, reply: CardReply = cardReply(id)) {
      replies.get(id)?.(reply);
      await vi.advanceTimersByTimeAsync(0);
    },
    moveMention(to: DOMRect[]) {
      boxes = to;
    },
  };
}
