import { SHOW_ANYWAY_MS } from '@/core/limits';
import type { CardReply } from '@/core/messages/page-to-background';
import { after } from '../timer';
import { build } from './build';
import { closeOnEscape } from './close-on-escape';
import { closeOnLeave } from './close-on-leave';
import { closeOnOutsidePress } from './close-on-outside-press';
import { followActs } from './follow-acts';
import { type CardHandlers, keepEvents } from './keep-events';
import { keepFocus } from './keep-focus';
import { loopFocus } from './loop-focus';
import type { Side } from './choose-room';
import { place } from './place';
import type { CloseReason, OpenOptions, PopoverDeps, PopoverInfo, PopoverTarget } from './popover';
import { plainCard } from './plain-card';
import type { Host } from './host';
import { showHost } from './host';

const LATE = 'late';

/** One card from `open` to `close`. */
export interface Opening {
  entityId: string;
  end: (reason: CloseReason) => void;
}

/** Asks for the card, shows it, keeps it at the mention. `close` is told when the reader or the page ended it. */
export function startOpening(
  deps: PopoverDeps,
  target: PopoverTarget,
  info: PopoverInfo,
  options: OpenOptions,
  close: (reason: CloseReason) => void,
): Opening {
  const { document } = deps;
  const isTrusted = deps.isTrusted ?? ((event: Event) => event.isTrusted);
  const lifetime = new AbortController();
  const { signal } = lifetime;
  let host: Host | null = null;
  let side: Side | null = null;

  const watch = { document, signal, isTrusted, target, close, host: () => host };
  closeOnEscape(watch);
  closeOnOutsidePress(watch);
  if (options.openedBy === 'hover') closeOnLeave(watch);
  // Whatever a hostile page makes fail here, the page is left clean and quiet.
  run().catch(() => close('stopped'));

  async function run(): Promise<void> {
    const answer = deps.request(info).catch(() => undefined);
    const first = await Promise.race([answer, lateAfter(SHOW_ANYWAY_MS, signal)]);
    if (signal.aborted) return;
    host = showHost(document, target, {
      theme: deps.theme,
      language: deps.uiLanguage,
      signal,
      onRemoved: () => close('removed-by-page'),
    });
    const isLate = first === LATE;
    host.surface.dataset['late'] = String(isLate);
    if (isLate) build(host.surface, plain('popoverLoading'));
    else draw(host, first);
    await settle();
    if (signal.aborted) return;
    followPage();
    const handlers: CardHandlers = {
      ...followActs(watch, (act, entity) => deps.act(act, entity ?? info.entityId)),
      ...loopFocus(host),
    };
    keepEvents(host, signal, handlers);
    if (options.openedBy === 'keyboard') Object.assign(handlers, keepFocus(host, signal));
    if (!isLate) return;
    const reply = await answer;
    if (signal.aborted) return;
    // What comes late is read out; what is there at once is read with the dialog.
    host.surface.setAttribute('aria-live', 'polite');
    draw(host, reply);
    await settle();
  }

  function draw({ surface }: Host, reply: CardReply | undefined): void {
    build(surface, reply && 'drawing' in reply ? reply.drawing : plain('popoverUnavailable'));
  }

  function plain(sentence: string) {
    return plainCard(info.caption, deps.translate(sentence), deps.translate('popoverClose'));
  }

  /** Puts the card at the mention. The side is chosen once, so that it does not jump while the page scrolls. */
  async function settle(): Promise<void> {
    if (!host) return;
    const placed = await place(host.surface, target, side);
    if (signal.aborted) return;
    if (placed) side = placed;
    else close('mention-gone');
  }

  function followPage(): void {
    // At once: browsers fire these once a frame, before they draw it. Animation frames stand still where the page's scripts are switched off.
    const follow = (event: Event) => {
      if (!isTrusted(event) || (host && event.target === host.element)) return;
      if (event.type === 'resize') side = null;
      void settle();
    };
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
  }

  return {
    entityId: info.entityId,
    end(reason) {
      const hadFocus = Boolean(host?.shadow.activeElement);
      // Still kept from the page: that the focus leaves with the card.
      host?.element.remove();
      lifetime.abort();
      if (hadFocus && reason !== 'outside' && reason !== 'replaced') options.returnFocus?.();
    },
  };
}

function lateAfter(delayMs: number, signal: AbortSignal): Promise<typeof LATE> {
  return new Promise((resolve) => {
    const cancel = after(delayMs, () => resolve(LATE));
    signal.addEventListener('abort', cancel, { once: true });
  });
}
