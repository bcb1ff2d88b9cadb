import { COST_TO_WAIT, QUICKEST_MS, SLOWEST_ANSWER_WAIT_MS, SLOWEST_MS } from '@/core/limits';
import { after } from '../timer';
import { type Changes, noChanges, noteChange } from './changed-regions';

export interface PageWatch {
  /** Watches a further root: the document, or a shadow root. */
  observe(root: Node): void;
  /** Does something that changes the page on our own account, unseen by the watch. */
  unseen(change: () => void): void;
}

export interface WatchOptions {
  /** At once for every changed or removed text node, before the browser paints it. */
  onTextChange(node: Node): void;
  /** For gathered changes; resolves to the milliseconds of main-thread time it took. */
  onChanges(changes: Changes): Promise<number>;
}

/** Gathers the changes of a page and hands them over, rarely enough that a page that changes all the time stays fast. */
export function watchPage({ onTextChange, onChanges }: WatchOptions, signal: AbortSignal): PageWatch {
  let changes = noChanges();
  let isWaiting = false;
  let waitMs = QUICKEST_MS;
  let cancel: (() => void) | undefined;

  const note = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      noteChange(changes, record);
      if (record.type === 'characterData') onTextChange(record.target);
      else for (const node of record.removedNodes) if (node instanceof Text) onTextChange(node);
    }
    if (isWaiting || records.length === 0) return;
    isWaiting = true;
    cancel = after(waitMs, () => void handOver());
  };
  const handOver = async () => {
    const taken = changes;
    changes = noChanges();
    const startedAt = performance.now();
    const costMs = await onChanges(taken);
    const answerMs = performance.now() - startedAt;
    waitMs = Math.max(
      QUICKEST_MS,
      Math.min(SLOWEST_MS, costMs * COST_TO_WAIT),
      Math.min(SLOWEST_ANSWER_WAIT_MS, answerMs * 2),
    );
    isWaiting = false;
    if (signal.aborted) return;
    if (changes.added.size + changes.touched.size > 0 || changes.hasRemoved) {
      isWaiting = true;
      cancel = after(waitMs, () => void handOver());
    }
  };
  const observer = new MutationObserver(note);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel?.();
  });

  return {
    observe(root) {
      if (!signal.aborted) observer.observe(root, { subtree: true, childList: true, characterData: true });
    },
    unseen(change) {
      note(observer.takeRecords());
      change();
      observer.takeRecords();
    },
  };
}
