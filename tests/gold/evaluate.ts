import type { Decision, PageView } from '@/core/matching/model';
import type { Annotator } from './annotate';
import type { Passage } from './passage';
import type { Scores } from './report';
import { emptyTally, pair, type Found, type Tally } from './score';

/**
 * Runs the chain over passages and scores it. Passages are labelled for the packs that their labels name; mentions of other packs are neither right nor
 * wrong there.
 */
export function evaluate(annotator: Annotator, passages: readonly Passage[]): Scores {
  const scores: Scores = {
    all: emptyTally(),
    byLanguage: new Map(),
    byEntity: new Map(),
    byTag: new Map(),
    wrong: [],
  };
  const isLabelled = labelledIn(annotator, passages);
  for (const passage of passages) {
    const { view, decision } = annotator.annotateHtml(passage.html, passage.lang, passage.title ?? undefined);
    const found = foundMentions(view, decision).filter(({ entity }) => isLabelled(entity));
    scoreOne(scores, passage, found, droppedMentions(decision));
  }
  return scores;
}

function labelledIn(annotator: Annotator, passages: readonly Passage[]): (entity: string) => boolean {
  const packs = new Set(
    passages.flatMap((passage) => passage.mentions.map(([, entity]) => annotator.packOf.get(entity))),
  );
  // Where nothing is labelled, whatever is found is wrong.
  return (entity) => packs.size === 0 || packs.has(annotator.packOf.get(entity));
}

/** Mentions with their surfaces, in document order. */
export function foundMentions(view: PageView, decision: Decision): Found[] {
  const texts = new Map(view.blocks.map((block) => [block.id, block.text]));
  return decision.mentions.map(({ block, start, end, entity, reason }) => ({
    surface: (texts.get(block) ?? '').slice(start, end),
    entity,
    reason: `${reason.rule}${reason.evidence ? ` “${reason.evidence}”` : ''}`,
  }));
}

function droppedMentions(decision: Decision): Found[] {
  return decision.dropped.map(({ surface, entity, reason }) => ({
    surface,
    entity,
    reason: `${reason.rule}${reason.evidence ? ` “${reason.evidence}”` : ''}`,
  }));
}

/** Adds one passage to the scores. */
function scoreOne(
  scores: Scores,
  passage: Passage,
  found: readonly Found[],
  dropped: readonly Found[],
): void {
  const { right, missed, extra, again } = pair(passage.mentions, found);
  const add = (tally: Tally): void => {
    tally.passages += 1;
    tally.expected += passage.mentions.length;
    tally.found += found.length - again;
    tally.right += right;
  };
  add(scores.all);
  add(tallyOf(scores.byLanguage, passage.lang));
  for (const tag of passage.tags) add(tallyOf(scores.byTag, tag));

  const missedSet = new Set(missed);
  for (const [index, [, entity]] of passage.mentions.entries()) {
    const tally = tallyOf(scores.byEntity, entity);
    tally.expected += 1;
    if (!missedSet.has(index)) {
      tally.right += 1;
      tally.found += 1;
    }
  }
  for (const index of extra) {
    const one = found[index];
    if (one) tallyOf(scores.byEntity, one.entity).found += 1;
  }
  for (const entity of new Set([
    ...passage.mentions.map(([, id]) => id),
    ...found.map((one) => one.entity),
  ])) {
    tallyOf(scores.byEntity, entity).passages += 1;
  }
  if (missed.length > 0 || extra.length > 0) {
    scores.wrong.push({
      passage,
      missed: missed.map((index) => passage.mentions[index]).filter((mention) => mention !== undefined),
      extra: extra.flatMap((index) => found[index] ?? []),
      dropped: [...dropped],
    });
  }
}

function tallyOf(map: Map<string, Tally>, key: string): Tally {
  let tally = map.get(key);
  if (!tally) map.set(key, (tally = emptyTally()));
  return tally;
}
