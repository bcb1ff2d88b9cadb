import { MAX_REPORT_MENTIONS, MAX_WORDS_AROUND } from '@/core/limits';
import type { MentionWords, PageSummary, PageWords } from '@/core/messages/to-page';
import type { PaintedMention } from '../paint/painter';
import { documentValue } from '../safe-dom';

/** What a report needs of this frame. */
export function pageWords(state: PageSummary['state'], mentions: readonly PaintedMention[]): PageWords {
  return {
    title: documentValue(document, 'title'),
    address: location.href,
    state,
    mentionCount: mentions.length,
    mentions: mentions.slice(0, MAX_REPORT_MENTIONS).map(wordsAround),
  };
}

/** A mention with the text of its block around it. */
export function wordsAround(mention: PaintedMention): MentionWords {
  const { entity, also, surface, reason, block, start, end } = mention;
  return {
    entity,
    ...(also.length > 0 && { also: also.map(({ id }) => id) }),
    surface,
    reason,
    before: block.text.slice(Math.max(0, start - MAX_WORDS_AROUND), start),
    after: block.text.slice(end, end + MAX_WORDS_AROUND),
    lang: block.page.lang,
  };
}
