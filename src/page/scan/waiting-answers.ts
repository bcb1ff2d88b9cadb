import { MAX_CONTEXT_ANSWERS } from '@/core/limits';
import type { EntityOwner, FlatHits } from '@/core/matching/model';
import type { TextBatch } from '../extract/text-batch';
import type { FoundBlock } from './found-block';
import { takeHits } from './take-hits';

/** Answers that were not looked into yet, because no name was among them. Words around a name decide on it, and almost no page has one. */
export interface WaitingAnswers {
  add(batch: TextBatch, hits: FlatHits): void;
  /** Takes them out, as found blocks in their order. */
  take(): Generator<FoundBlock, void>;
  /** More than are kept wait. */
  readonly isFull: boolean;
  drop(): void;
  /** Some were dropped since the page was begun to be read: without its context no name is shown. */
  readonly isIncomplete: boolean;
  /** The page is read from its beginning again. */
  restart(): void;
}

export function createWaitingAnswers(owners: ReadonlyMap<number, EntityOwner>): WaitingAnswers {
  let answers: [TextBatch, FlatHits][] = [];
  let isIncomplete = false;
  return {
    add(batch, hits) {
      if (hits.length > 0) answers.push([batch, hits]);
    },
    *take() {
      const taken = answers;
      answers = [];
      for (const [batch, hits] of taken) yield* takeHits(batch, hits, owners);
    },
    get isFull() {
      return answers.length > MAX_CONTEXT_ANSWERS;
    },
    drop() {
      isIncomplete ||= answers.length > 0;
      answers = [];
    },
    get isIncomplete() {
      return isIncomplete;
    },
    restart() {
      isIncomplete = false;
    },
  };
}
