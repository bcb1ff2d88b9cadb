import { cardRelations } from '@/core/entities/card-relations';
import { cite } from '@/core/entities/citation';
import { entityAsWork } from '@/core/entities/cited-work';
import type { PackData } from '@/core/entities/pack-file';
import { dayOf } from '@/core/entities/partial-date';
import type { CardReply, CardRequest } from '@/core/messages/page-to-background';
import { interfaceLanguage, translate } from '@/extension/translate';
import { drawCard, drawSharedName, drawUnknown } from '@/ui/card/draw-card';
import type { EngineHost } from './engine-host';
import { cardIn } from './in-reader-language';
import { noteFault } from './refusals';

/** The card of a name, drawn in the reader's language. What the page says of the mention goes into it as text and is forgotten. */
export async function replyWithCard(host: EngineHost, { id, mention }: CardRequest): Promise<CardReply> {
  const language = { translate, tag: interfaceLanguage() };
  try {
    const [data, flags] = await Promise.all([host.pack(), host.flags()]);
    const bearers = [id, ...(mention?.also ?? [])].flatMap(
      (bearer) => cardOf(data, bearer, mention?.others ?? []) ?? [],
    );
    const [first] = bearers;
    if (!first)
      return {
        ok: false,
        error: 'unknown-entity',
        drawing: drawUnknown(mention?.surface ?? id, language),
      };
    const { caption, statusClass } = first.card;
    const drawing =
      bearers.length > 1
        ? drawSharedName({ surface: mention?.surface ?? caption, bearers, flags }, language)
        : drawCard({ ...first, mention, flags }, language);
    return { ok: true, caption, statusClass, drawing };
  } catch (error) {
    noteFault(`card: ${String(error)}`);
    return { ok: false, error: 'data-unavailable' };
  }
}

/** `others` are the other names on the page. */
function cardOf(data: PackData, id: string, others: readonly string[]) {
  const entity = data.entities.get(id);
  const pack = entity && data.packs.get(entity.pack);
  if (!pack) return undefined;
  return {
    relations: cardRelations(data, id, others, interfaceLanguage()),
    card: cardIn(interfaceLanguage(), entity, pack, data),
    citation: cite(
      entityAsWork(entity, pack, { sources: data.sources, accessed: dayOf(new Date()) }),
      'plain',
      translate,
      interfaceLanguage(),
    ),
  };
}
