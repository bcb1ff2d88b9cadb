import type { AnnotateTextReply } from '@/core/messages/ui-to-background';

type Mention = Extract<AnnotateTextReply, { ok: true }>['mentions'][number];

/** A run of the text, with the mention that it is. */
export interface AnnotatedPart {
  text: string;
  start: number;
  mention?: Mention;
}

/** The text cut at its mentions; put together it is the whole text again. A mention that overlaps an earlier one is passed over. */
export function annotatedParts(text: string, mentions: readonly Mention[]): AnnotatedPart[] {
  const parts: AnnotatedPart[] = [];
  let at = 0;
  for (const mention of mentions) {
    if (mention.start < at || mention.end > text.length) continue;
    if (mention.start > at) parts.push({ text: text.slice(at, mention.start), start: at });
    parts.push({ text: text.slice(mention.start, mention.end), start: mention.start, mention });
    at = mention.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), start: at });
  return parts;
}
