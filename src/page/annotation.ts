import { DECISION_SPACING, MAX_MENTIONS, MAX_PAGE_UNITS, STEPS_PER_LOOK } from '@/core/limits';
import type { EntityOwner, PageBlock } from '@/core/matching/model';
import type { PageRules } from '@/core/messages/page-to-background';
import type { PageSummary } from '@/core/messages/to-page';
import { readText, type Region } from './extract/read-text';
import { readingOrder } from './extract/reading-order';
import type { PageLink } from './link';
import { type HiddenText, watchHiddenText } from './locate/hidden-text';
import { type Canvas, createCanvas } from './paint/canvas';
import type { PaintedMention, Painter } from './paint/painter';
import { unseenPainter } from './paint/unseen-painter';
import { createFoundBlocks, type FoundBlocks } from './resolve/found-blocks';
import { resolve } from './resolve/resolve';
import { documentValue } from './safe-dom';
import { scanText } from './scan/scan-text';
import type { FoundBlock } from './scan/found-block';
import { createWaitingAnswers } from './scan/waiting-answers';
import { createSlices } from './slices';
import { type Changes, regionsOf } from './watch/changed-regions';
import { watchLateShadow } from './watch/late-shadow';
import { watchPage } from './watch/watch-page';

export interface Annotation {
  /** Names that are painted, in document order. */
  mentions(): readonly PaintedMention[];
  readonly canvas: Canvas;
  readonly state: PageSummary['state'];
  /** Technical words of what went wrong, for developers. */
  readonly message: string | undefined;
}

export interface AnnotationOptions {
  link: PageLink;
  rules: PageRules;
  /** The painter puts elements into the page. */
  changesPage: boolean;
  /** Called when the first name was found. */
  createPainter(): Painter;
  /** After every change of what is painted, and of the state. */
  onChange(): void;
  /** The background can no longer be reached, or the page was rewritten: the owner starts anew or ends. */
  onLost(reason: 'extension-gone' | 'start-anew'): void;
  signal: AbortSignal;
}

/**
 * Reads the page, keeps up with its changes, and paints the names on it, until `signal` ends. Then nothing of it is left on the page. What only a page with
 * a name needs is made when one is found: almost none has one.
 */
export function annotate(options: AnnotationOptions): Annotation {
  const { link, rules, changesPage, createPainter, onChange, onLost, signal } = options;
  const slices = createSlices();
  const owners = new Map<number, EntityOwner>();
  const waiting = createWaitingAnswers(owners);
  let painter: Painter | undefined;
  let canvas: Canvas | undefined;
  let found: FoundBlocks | undefined;
  let hidden: HiddenText | undefined;
  const isPlainText = documentValue(document, 'contentType') === 'text/plain';

  let state: PageSummary['state'] = 'scanning';
  let message: string | undefined;
  let title: PageBlock | undefined;
  let titleRead = '';
  let packVersion: string | undefined;
  let hasName = false;
  let textLength = 0;
  let isBeyondLimit = false;
  /** Something was found or lost since the last decision. */
  let isDue = false;
  let decisionMs = 0;
  let decidedAt = -Infinity;
  let queue = Promise.resolve();

  const setState = (next: PageSummary['state'], words?: string) => {
    state = next;
    message = words;
    onChange();
  };

  const watch = watchPage(
    {
      onTextChange: (node) => canvas?.dropChanged(node),
      onChanges: (changes) => timed(() => takeChanges(changes)),
    },
    signal,
  );

  const lateShadow = watchLateShadow((hosts) => void enqueue(() => readHosts(hosts)), signal);

  signal.addEventListener('abort', () => painter && watch.unseen(() => painter?.clear()));
  watch.observe(document);
  void enqueue(() => readPage());

  return {
    mentions: () => canvas?.all() ?? [],
    get canvas() {
      return openCanvas();
    },
    get state() {
      return state;
    },
    get message() {
      return message;
    },
  };

  function openCanvas(): Canvas {
    if (canvas) return canvas;
    const muted = new Set(rules.mutedEntities);
    const mutedLanguages = new Set(rules.mutedLanguages);
    painter = createPainter();
    return (canvas = createCanvas(
      unseenPainter(painter, (change) => watch.unseen(change)),
      owners,
      (id, lang) => muted.has(id) || mutedLanguages.has(lang),
    ));
  }

  /** One thing at a time: a reading, its decision and its painting end before the next begins. */
  function enqueue(work: () => Promise<void>): Promise<void> {
    const before = queue;
    queue = run();
    return queue;

    async function run(): Promise<void> {
      await before;
      if (signal.aborted) return;
      try {
        await work();
      } catch (error) {
        fail(error);
      }
      slices.rest();
    }
  }

  function fail(error: unknown): void {
    if (signal.aborted) return;
    if (!link.isAlive()) onLost('extension-gone');
    else setState('failed', String(error));
  }

  /** Main-thread milliseconds that some work took. */
  async function timed(work: () => Promise<void>): Promise<number> {
    const before = slices.spentMs;
    await enqueue(work);
    return slices.spentMs - before;
  }

  async function readPage(): Promise<void> {
    await read(readingOrder(document));
    if (state === 'scanning') setState(isBeyondLimit ? 'stopped-at-limit' : 'done');
  }

  async function readHosts(hosts: readonly Element[]): Promise<void> {
    await read(hosts.filter((host) => host.isConnected).map((root) => ({ root })));
  }

  async function takeChanges(changes: Changes): Promise<void> {
    if (!link.isAlive()) return onLost('extension-gone');
    if (changes.hasNewRoot) return onLost('start-anew');
    slices.begin();
    if (changesPage) watch.unseen(() => painter?.clearCopies?.(changes.added));
    const { regions, containers, moved } = regionsOf(changes);
    if (changes.hasRemoved) forget((blocks) => blocks.prune(moved));
    // What stands in these elements is replaced by what is read now; until the answer comes it stays painted where its text is unchanged.
    await read(regions, () => forget((blocks) => blocks.dropIn(containers)));
    slices.begin();
    const hosts = lateShadow.look(regions.flatMap(({ root, ownTextOnly }) => (ownTextOnly ? [] : root)));
    if (hosts.length > 0) await readHosts(hosts);
  }

  async function readWithContext(): Promise<void> {
    waiting.restart();
    textLength = 0;
    titleRead = '';
    await read(readingOrder(document), () => found?.clear());
  }

  /** Reads regions, scans them, and decides as answers come in. `beforeFirst` runs right before the first found block is taken. */
  async function read(regions: readonly Region[], beforeFirst?: () => void): Promise<void> {
    const pageTitle = documentValue(document, 'title');
    const isNewTitle = pageTitle !== titleRead;
    titleRead = pageTitle;
    if (isNewTitle) title = undefined;
    const batches = readText(regions, {
      ...(isNewTitle && { title: pageTitle }),
      isPlainText,
      onShadowRoot(root) {
        watch.observe(root);
        lateShadow.noteRead(root);
      },
      onCustomElement: (element) => lateShadow.wait(element),
      onTooDeep: () => stopAtLimit(),
    });
    let replaceOld = beforeFirst;
    if (changesPage) {
      // What is read must be the page's own nodes, not those that our marks cut them into.
      replaceOld?.();
      replaceOld = undefined;
    }
    const result = await scanText(batches, MAX_PAGE_UNITS, {
      send: (request) => link.send(request),
      async onReply(batch, reply) {
        if (packVersion !== undefined && packVersion !== reply.packVersion) return onLost('start-anew');
        packVersion = reply.packVersion;
        textLength += batch.text.length;
        for (const [owner, value] of Object.entries(reply.entities)) owners.set(Number(owner), value);
        replaceOld?.();
        replaceOld = undefined;
        waiting.add(batch, reply.hits);
        if (hasName || Object.keys(reply.entities).length > 0) await takeContext();
        else if (waiting.isFull) waiting.drop();
        if (isDue && !waiting.isIncomplete && performance.now() - decidedAt > decisionMs * DECISION_SPACING)
          await decideAndPaint();
      },
      slices,
      signal,
    });
    if (signal.aborted) return;
    replaceOld?.();
    if (!result.ok) return fail(result.error);
    if (result.units >= MAX_PAGE_UNITS) stopAtLimit();
    waiting.drop();
    // Without its context no name is shown.
    if (waiting.isIncomplete && hasName) await readWithContext();
    else if (isDue) await decideAndPaint();
  }

  async function takeContext(): Promise<void> {
    let step = 0;
    for (const block of waiting.take()) {
      if (++step % STEPS_PER_LOOK === 0) await slices.pause();
      keep(block);
    }
  }

  function keep(block: FoundBlock): void {
    if (block.nodes.length === 0) title = block.page;
    // An answer that waited may tell of what the page took away meanwhile.
    else if (block.container.isConnected) {
      found ??= createFoundBlocks((blocks) => canvas?.dropBlocks(blocks));
      found.add(block);
    }
    hasName ||= block.hasName;
    isDue ||= hasName;
  }

  /** Forgets what left the page; the next decision is due where that was anything. */
  function forget(change: (blocks: FoundBlocks) => void): void {
    if (!found) return;
    const before = found.all().length;
    change(found);
    if (found.all().length === before) return;
    isDue = true;
    hasName = found.all().some((block) => block.hasName);
  }

  /** While the page is read for the first time, that is told at its end, with the names that were found. */
  function stopAtLimit(): void {
    isBeyondLimit = true;
    if (state !== 'scanning') setState('stopped-at-limit');
  }

  /** Names were shown or hidden: which ones, is told by asking for all of them. */
  async function lookAgain(): Promise<void> {
    for (const block of found?.all() ?? []) if (block.hasName) block.holders = undefined;
    await decideAndPaint();
  }

  async function decideAndPaint(): Promise<void> {
    isDue = false;
    const startedAt = performance.now();
    slices.begin();
    const { mentions, holders, isCut } = await resolve(found?.all() ?? [], title, {
      owners,
      slices,
      length: textLength,
      send: (request) => link.send(request),
    });
    if (signal.aborted) return;
    hidden ??= watchHiddenText(() => void enqueue(() => lookAgain()), signal);
    hidden.watch(holders);
    await openCanvas().show(mentions, (id) => found?.byId(id), slices);
    slices.rest();
    decidedAt = performance.now();
    decisionMs = decidedAt - startedAt;
    if (isCut || mentions.length > MAX_MENTIONS) stopAtLimit();
    onChange();
  }
}
