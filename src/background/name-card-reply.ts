import type { PackData } from '@/core/entities/pack-file';
import type { Flags } from '@/core/messages/drawing';
import type { NameCardReply } from '@/core/messages/ui-to-background';
import { interfaceLanguage } from '@/extension/translate';
import { cardIn } from './in-reader-language';

/** The card of a name for a page of ours, which draws it itself, with the flags that it needs. */
export function replyWithNameCard(data: PackData, flags: Flags, id: string): NameCardReply {
  const entity = data.entities.get(id);
  const pack = entity && data.packs.get(entity.pack);
  if (!pack) return { ok: false, error: 'unknown-entity' };
  const card = cardIn(interfaceLanguage(), entity, pack, data);
  const own = Object.entries(flags).filter(([country]) => card.countries.includes(country));
  return { ok: true, card, flags: Object.fromEntries(own) };
}
