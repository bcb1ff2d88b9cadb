import { classifyStatuses } from '@/core/entities/status-class';
import type { AnnotateTextReply, AnnotateTextRequest } from '@/core/messages/ui-to-background';
import { DEFAULT_SETTINGS } from '@/core/settings/default-settings';
import type { EngineHost } from './engine-host';

/** Numbers of a hit in the scan's answer: the block, then the four that a decision wants. */
const HIT_SIZE = 5;

/**
 * Names in a text of our own pages, where no content script may run: by the same scan and the same decision as on a page. The reader's choices do
 * not count, because an example must show something.
 */
export async function annotateText(
  host: EngineHost,
  { text, lang }: AnnotateTextRequest,
): Promise<AnnotateTextReply> {
  const [engine, { entities }] = await Promise.all([host.scanEngine(), host.pack()]);
  const { hits } = engine.scan({ type: 'scan', text, lengths: [text.length] });
  const block = { id: 1, text, lang, row: 0, section: 0, heading: false };
  const blocks = [{ ...block, hits: hits.filter((_number, at) => at % HIT_SIZE !== 0) }];
  const decided = engine.decide({ type: 'decide', blocks, length: text.length }, DEFAULT_SETTINGS);
  return {
    ok: true,
    mentions: decided.mentions.map(({ start, end, entity }) => ({
      start,
      end,
      entity,
      statusClass: classifyStatuses(entities.get(entity)?.statuses ?? []),
    })),
  };
}
