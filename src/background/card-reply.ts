import { buildEntityCard } from '@/core/entities/build-entity-card';
import { captionIn } from '@/core/entities/caption';
import { cardRelations } from '@/core/entities/card-relations';
import { cite, entityAsWork } from '@/core/entities/citation';
import type { CardReply, CardRequest } from '@/core/messages/page-to-background';
import { interfaceLanguage, translate } from '@/extension/translate';
import { drawCard, drawUnknown } from '@/ui/card/draw-card';
import type { EngineHost } from './engine-host';
import { noteFault } from './refusals';

/** The card of a name, drawn in the reader's language. What the page says of the mention goes into it as text and is forgotten. */
export async function replyWithCard(host: EngineHost, { id, mention }: CardRequest): Promise<CardReply> {
  const language = { translate, tag: interfaceLanguage() };
  try {
    const [data, flags] = await Promise.all([host.pack(), host.flags()]);
    const entity = data.entities.get(id);
    const pack = entity && data.packs.get(entity.pack);
    if (!pack)
      return {
        ok: false,
        error: 'unknown-entity',
        drawing: drawUnknown(mention?.surface ?? id, language),
      };
    const card = {
      ...buildEntityCard(entity, data.sources, pack.version),
      caption: captionIn(language.tag, entity),
    };
    const matter = {
      card,
      relations: cardRelations(data, id, mention?.others ?? [], language.tag),
      citation: cite(entityAsWork(entity, pack), 'plain'),
      mention,
      flags,
    };
    const { caption, statusClass } = card;
    return { ok: true, caption, statusClass, drawing: drawCard(matter, language) };
  } catch (error) {
    noteFault(`card: ${String(error)}`);
    return { ok: false, error: 'data-unavailable' };
  }
}
