import { render } from 'preact';
import type { CardState } from './card-state';
import { awaitCard } from './card-state';
import { closeOnEscape } from './close-on-escape';
import { closeOnLeave } from './close-on-leave';
import { closeOnOutsidePress } from './close-on-outside-press';
import { loopFocus } from './loop-focus';
import type { Side } from './place';
import { place } from './place';
import type { CloseReason, OpenOptions, PopoverDeps, PopoverInfo, PopoverTarget } from './popover';
import { PopoverCard } from './PopoverCard';
import type { Host } from './host';
import { showHost } from './host';

/** A card that comes within this time opens in its final size; after it the popover shows what it knows. Imperceptible as a delay. */
const SHOW_ANYWAY_MS = 100;

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
  const language = { translate: deps.translate, tag: deps.uiLanguage };
  let host: Host | null = null;
  let side: Side | null = null;

  const watch = { document, signal, isTrusted, target, close, host: () => host };
  closeOnEscape(watch);
  closeOnOutsidePress(watch);
  if (options.openedBy === 'hover') closeOnLeave(watch);
  // Whatever a hostile page makes fail here, the page is left clean and quiet.
  run().catch(() => close('stopped'));

  async function run(): Promise<void> {
    const answer = awaitCard(deps.request(info.entityId));
    const first = await Promise.race([answer, loadingAfter(SHOW_ANYWAY_MS, signal)]);
    if (signal.aborted) return;
    host = showHost(document, target, {
      theme: deps.theme,
      language: deps.uiLanguage,
      signal,
      onRemoved: () => close('removed-by-page'),
    });
    host.surface.dataset['late'] = String(first.phase === 'loading');
    draw(host, first);
    await settle();
    if (signal.aborted) return;
    followPage();
    loopFocus(host, signal);
    if (options.openedBy === 'keyboard') host.surface.focus({ preventScroll: true });
    if (first.phase !== 'loading') return;
    const state = await answer;
    if (signal.aborted || !host) return;
    draw(host, state);
    await settle();
  }

  function draw(into: Host, state: CardState): void {
    const act = (reason: CloseReason, action?: (id: string) => void) => (event: Event) => {
      if (!isTrusted(event)) return;
      action?.(info.entityId);
      close(reason);
    };
    render(
      <PopoverCard
        info={info}
        state={state}
        language={language}
        onClose={act('close-button')}
        onMute={act('muted', deps.onMute)}
        onOpenEntity={act('entity-opened', deps.onOpenEntity)}
      />,
      into.surface,
    );
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
    let isDue = false;
    const follow = (event: Event) => {
      if (isDue || (host && event.target === host.element)) return;
      isDue = true;
      window.requestAnimationFrame(() => {
        isDue = false;
        if (event.type === 'resize') side = null;
        if (!signal.aborted) void settle();
      });
    };
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
  }

  return {
    entityId: info.entityId,
    end(reason) {
      const hadFocus = Boolean(host?.shadow.activeElement);
      lifetime.abort();
      if (host) render(null, host.surface);
      host?.element.remove();
      if (hadFocus && reason !== 'outside' && reason !== 'replaced') options.returnFocus?.();
    },
  };
}

function loadingAfter(delayMs: number, signal: AbortSignal): Promise<CardState> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ phase: 'loading' }), delayMs);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
