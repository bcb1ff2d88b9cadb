import { MAX_CARD_BEARERS, MAX_CARD_NEIGHBOURS, MAX_CARD_WORDS } from '@/core/limits';
import type { PageRules } from '@/core/messages/page-to-background';
import type { PageMentions, PageSummary, ToPage } from '@/core/messages/to-page';
import { type Annotation, annotate } from './annotation';
import { createReports } from './frames/reports';
import type { PageLink } from './link';
import { canHighlight, createHighlightPainter } from './paint/highlight-painter';
import { takeMarkPainter } from './paint/mark-painter-slot';
import type { PaintedMention, Painter } from './paint/painter';
import { createPopover } from './popover/create-popover';
import type { Popover } from './popover/popover';
import { nextMention, scrollToMention } from './read/jump';
import { rectsOf, textFlowOf } from './read/mention-rects';
import { pageWords, wordsAround } from './read/page-words';
import { watchPointer } from './read/pointer';
import { documentValue } from './safe-dom';

export interface SessionOptions {
  link: PageLink;
  isTop: boolean;
  translate: (key: string, substitutions?: string | string[]) => string;
  signal: AbortSignal;
  /** The extension is gone: the session has cleaned up, its owner should as well. */
  onGone(): void;
}

/** Marks where the reader chose them, and where the browser cannot paint without touching the page. */
function wantsMarks(rules: PageRules): boolean {
  return rules.painter === 'marks' || !canHighlight();
}

/** Without leave for the marks' script the names are underlined all the same. */
function painterFor(rules: PageRules): Painter {
  const createMarks = wantsMarks(rules) ? takeMarkPainter() : undefined;
  return createMarks?.() ?? createHighlightPainter(rules.underline);
}

function isNamed({ entity, also }: PaintedMention, id: string): boolean {
  return entity === id || also.some((bearer) => bearer.id === id);
}

/** What runs while Sidelight is on in this frame. */
interface Run {
  rules: PageRules;
  annotation: Annotation;
  popover?: Popover;
  lastJump?: PaintedMention;
  stop: AbortController;
}

/** Everything Sidelight does in one frame, from the first rules to the end of the page. Switched off, it leaves the page as it was. */
export async function runSession({ link, isTop, translate, signal, onGone }: SessionOptions): Promise<void> {
  let run: Run | undefined;
  let isGreeted = false;
  /** How often the rules were asked for, and which of the answers holds. */
  let turns = 0;
  let turnInForce = 0;
  /** The mention whose card was opened last. */
  let opened: PaintedMention | undefined;
  const reports = createReports({
    isTop,
    annotation: () => run?.annotation,
    lookUp: async (id) => {
      const reply = await link.send({ type: 'card', id }).catch(() => undefined);
      return reply?.ok ? reply : undefined;
    },
    tell,
    signal,
  });

  link.listen(answer, signal);
  signal.addEventListener('abort', stop);
  window.addEventListener('pageshow', (event) => void (event.persisted && applyRules()), { signal });
  await applyRules();
  // Frames may have reported before this one listened.
  if (isTop && window.length > 0 && !signal.aborted) tell({ type: 'ask-frames' });

  /** Nobody tells a page that its extension was removed: it is asked whenever the reader comes back to the page. */
  function leaveIfGone(): void {
    if (run && !link.isAlive()) onGone();
  }

  /** A page that clears all highlights, as those with a search of their own do, tells nobody either. */
  function lookAround(): void {
    leaveIfGone();
    run?.annotation.canvas.restore();
  }

  async function applyRules(): Promise<void> {
    const turn = (turns += 1);
    const rules = await link.send({ type: 'hello' }).catch(() => undefined);
    if (signal.aborted) return;
    isGreeted = true;
    if (!rules) {
      if (!link.isAlive()) onGone();
      return;
    }
    // An older answer that comes late.
    if (turn < turnInForce) return;
    turnInForce = turn;
    const isFailed = run?.annotation.state === 'failed';
    if (run && !isFailed && JSON.stringify(run.rules) === JSON.stringify(rules)) return reports.again();
    if (rules.active && wantsMarks(rules) && !takeMarkPainter()) {
      await link.send({ type: 'mark-painter' }).catch(() => undefined);
      if (signal.aborted || turn !== turnInForce) return;
    }
    stop();
    if (rules.active) run = start(rules);
    else reports.report();
  }

  function stop(): void {
    run?.stop.abort();
    run = undefined;
  }

  function start(rules: PageRules): Run {
    const controller = new AbortController();
    const { signal: ending } = controller;
    let isReaderWatched = false;
    const annotation = annotate({
      link,
      rules,
      changesPage: wantsMarks(rules) && takeMarkPainter() !== undefined,
      createPainter: () => painterFor(rules),
      onChange() {
        const hasName = annotation.mentions().length > 0;
        // What the reader does matters only on a page with a name: most have none, and are spared the listeners.
        if (hasName && !isReaderWatched) {
          isReaderWatched = true;
          for (const type of ['visibilitychange', 'focus', 'pointerover']) {
            window.addEventListener(type, lookAround, { capture: true, passive: true, signal: ending });
          }
          watchPointer({
            canvas: annotation.canvas,
            dwellMs: rules.dwellMs,
            openEntity: () => run?.popover?.entityId() ?? null,
            open: openCard,
            signal: ending,
          });
        }
        reports.report();
      },
      onLost: (reason) => {
        if (reason === 'extension-gone') return onGone();
        stop();
        run = start(rules);
      },
      signal: ending,
    });
    return { rules, annotation, stop: controller };
  }

  function createCard({ rules: { uiLanguage, theme }, stop: { signal: ending } }: Run): Popover {
    return createPopover({
      document,
      signal: ending,
      request: ({ entityId: id }) =>
        link.send({ type: 'card', id, ...(opened && { mention: wordsOf(opened) }) }),
      act: (act, entity) =>
        act === 'jump'
          ? jump({ type: act, entity, direction: 'next' }) || jumpElsewhere(entity)
          : link.send({ type: act, id: entity }).then(
              // A fault of the background comes as an object, whatever was asked.
              (reply) => reply === null,
              () => false,
            ),
      translate,
      uiLanguage,
      theme,
    });
  }

  function openCard(
    mention: PaintedMention,
    how: { openedBy: 'hover' | 'click' | 'keyboard'; pointer?: { x: number; y: number } },
  ): void {
    if (!link.isAlive()) return onGone();
    opened = mention;
    const { entity: entityId, caption } = mention;
    const activeElement = documentValue(document, 'activeElement');
    if (!run) return;
    run.popover ??= createCard(run);
    run.popover.open(
      {
        rects: () => rectsOf(mention),
        textFlow: () => textFlowOf(mention),
        ...(how.pointer && { pointer: how.pointer }),
      },
      { entityId, caption },
      {
        openedBy: how.openedBy,
        returnFocus: () =>
          activeElement instanceof HTMLElement && activeElement.focus({ preventScroll: true }),
      },
    );
  }

  /** What the background needs to say why the name is underlined, and how it is linked to the others. */
  function wordsOf(mention: PaintedMention) {
    const { surface, also, reason } = mention;
    const { rule, evidence } = reason;
    const others = reports.ofPage(state()).entities.flatMap(({ id }) => (isNamed(mention, id) ? [] : id));
    return {
      ...(also.length > 0 && { also: also.slice(0, MAX_CARD_BEARERS).map(({ id }) => id) }),
      surface: surface.slice(0, MAX_CARD_WORDS),
      rule,
      ...(evidence && { evidence: evidence.slice(0, MAX_CARD_WORDS) }),
      others: others.slice(0, MAX_CARD_NEIGHBOURS),
    };
  }

  function tell(request: Parameters<PageLink['send']>[0]): void {
    link.send(request).catch(leaveIfGone);
  }

  function answer(message: ToPage): unknown {
    switch (message.type) {
      case 'rules-changed':
        void applyRules();
        return undefined;
      case 'frame-holds':
        reports.take(message.frameId, message);
        return undefined;
      case 'report-again':
        reports.again();
        return undefined;
      case 'jump':
        return jump(message);
      case 'page-summary':
        return isTop ? summary() : undefined;
      case 'page-mentions':
        return isTop ? allMentions() : undefined;
      case 'page-words':
        return pageWords(state(), run?.annotation.canvas.all() ?? []);
      case 'asked-mention':
        return opened ? { ...wordsAround(opened), caption: opened.caption } : null;
      default:
        return undefined;
    }
  }

  function jump({ entity, direction }: Extract<ToPage, { type: 'jump' }>): boolean {
    if (!run) return false;
    const all = run.annotation
      .mentions()
      .filter((mention) => entity === undefined || isNamed(mention, entity));
    const mention = nextMention(all, run.lastJump, direction);
    if (!mention) return false;
    run.lastJump = mention;
    scrollToMention(mention);
    openCard(mention, { openedBy: 'keyboard' });
    return true;
  }

  /** To a name in another frame: frames reach each other through the background alone. */
  async function jumpElsewhere(id: string): Promise<boolean> {
    return (await link.send({ type: 'jump-elsewhere', id }).catch(() => undefined))?.ok === true;
  }

  function state(): PageSummary['state'] {
    return run?.annotation.state ?? (isGreeted ? 'off' : 'scanning');
  }

  function summary(): PageSummary {
    return { ...reports.ofPage(state()), message: run?.annotation.message };
  }

  function allMentions(): PageMentions {
    const all = run?.annotation.mentions() ?? [];
    return {
      state: state(),
      mentions: all.map(({ surface, entity, caption, statusClass, reason }) => {
        return { surface: surface.replaceAll(/\s+/g, ' '), entity, caption, statusClass, reason };
      }),
    };
  }
}
