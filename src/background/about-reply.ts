import type { PackData } from '@/core/entities/pack-file';
import { dateRange } from '@/core/entities/partial-date';
import type { AboutReply } from '@/core/messages/ui-to-background';
import { summarizeName } from '@/core/entities/name-summary';
import { readLists } from '@/core/entities/read-lists';
import { searchEntry } from './search-entry';

/** What the packs are and how much they hold; and how old the list copies are from which those were read that are not off. */
export function replyWithAbout(
  { packs, entities }: PackData,
  packsOff: readonly string[],
): Extract<AboutReply, { ok: true }> {
  const all = [...entities.values()];
  const lists = dateRange(
    all
      .filter(({ pack }) => !packsOff.includes(pack))
      .flatMap(({ statuses, checks }) => [...statuses, ...checks])
      .flatMap((part) => ('asOf' in part ? part.asOf : [])),
  );
  return {
    ok: true,
    packs: [...packs.values()].map(({ history: _history, ...info }) => {
      const own = all.filter(({ pack }) => pack === info.id);
      const names = own.reduce((sum, entity) => sum + searchEntry(entity).names.length, 0);
      return { info, entities: own.length, names, lists: readLists(own.map(summarizeName)) };
    }),
    ...(lists && { lists }),
  };
}
