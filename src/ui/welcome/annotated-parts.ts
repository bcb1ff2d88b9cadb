import type { AnnotateTextReply } from '@/core/messages/ui-to-background';

type Mention = Extract<AnnotateTextReply, { ok: true }>['mentions'][number];

/** A run of the text, with the mention that it is. */
export interface AnnotatedPart {
  text: string;
  /** Where it begins in the joined text. */
  start: number;
  mention?: Mention;
}

/** Neither a name nor a sentence goes on over it. */
const PARAGRAPH_END = '\n¶\n';

/** Paragraphs as the engine is given them: one text, so that what an earlier one explains holds for the later ones. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.join(PARAGRAPH_END);
}

/**
 * Each paragraph cut at the mentions of the joined text; put together a paragraph is whole again. A mention that overlaps an earlier one, or does
 * not lie within one paragraph, is passed over.
 */
export function annotatedParagraphs(
  paragraphs: readonly string[],
  mentions: readonly Mention[],
): AnnotatedPart[][] {
  let from = 0;
  return paragraphs.map((paragraph) => {
    const parts = annotatedParts(paragraph, from, mentions);
    from += paragraph.length + PARAGRAPH_END.length;
    return parts;
  });
}

function annotatedParts(text: string, from: number, mentions: readonly Mention[]): AnnotatedPart[] {
  const parts: AnnotatedPart[] = [];
  const end = from + text.length;
  let at = from;
  const put = (to: number, mention?: Mention) => {
    if (to > at)
      parts.push({ text: text.slice(at - from, to - from), start: at, ...(mention && { mention }) });
    at = to;
  };
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end) continue;
    put(mention.start);
    put(mention.end, mention);
  }
  put(end);
  return parts;
}
