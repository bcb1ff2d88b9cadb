import { captionIn } from './caption';
import { type ConnectionClaim, findConnections } from './connections';
import { cardSources } from './card-sources';
import type { CardSource } from './entity-card';
import type { PackData } from './pack-file';
import type { RelationKind } from './relations';

/** One link between the name of a card and another name on the same page. */
export interface CardRelation {
  /** `english` is the caption in the language of the pack. */
  other: { id: string; caption: string; english: string };
  /** The link is read from the card's name to the other; else the other way. */
  isFrom: boolean;
  kind: RelationKind;
  attribution: ConnectionClaim['attribution'];
  date?: ConnectionClaim['date'];
  note?: string;
  sources: CardSource[];
}

/** What the packs say of links between `id` and the names in `others`, whichever of the two holds it. The first claim speaks for a link. Captions in `language` (BCP 47) where the packs have one. */
export function cardRelations(
  data: PackData,
  id: string,
  others: readonly string[],
  language = 'en',
): CardRelation[] {
  const near = [...new Set([id, ...others])].flatMap((one) => data.entities.get(one) ?? []);
  const links = findConnections(near).filter(
    ({ from, to, kind }) => from !== to && (from === id || to === id) && kind !== 'not-the-same-as',
  );
  return links.flatMap(({ from, to, kind, claims: [claim] }) => {
    const isFrom = from === id;
    const other = near.find((one) => one.id === (isFrom ? to : from));
    if (!other || !claim) return [];
    const { attribution, date, note, sources } = claim;
    return [
      {
        other: { id: other.id, caption: captionIn(language, other), english: other.caption },
        isFrom,
        kind,
        attribution,
        ...(date === undefined ? {} : { date }),
        ...(note === undefined ? {} : { note }),
        sources: cardSources(sources, data.sources),
      },
    ];
  });
}
