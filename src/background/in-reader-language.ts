import { buildEntityCard } from '@/core/entities/build-entity-card';
import { captionIn } from '@/core/entities/caption';
import type { EntityCard } from '@/core/entities/entity-card';
import type { PackInfo } from '@/core/entities/pack';
import type { PackData, PackedEntity } from '@/core/entities/pack-file';
import type { EntityOwner } from '@/core/matching/model';
import type { SearchResult } from '@/core/matching/search';
import { translate } from '@/extension/translate';

/** The card of an entity, called as it is in a language where the pack has that. */
export function cardIn(
  language: string,
  entity: PackedEntity,
  { version }: Pick<PackInfo, 'version'>,
  { sources }: Pick<PackData, 'sources'>,
): EntityCard {
  return {
    ...buildEntityCard(entity, sources, version, translate),
    caption: captionIn(language, entity),
  };
}

/** Owners with the caption of a language, where the pack has one; the others stay in the background. */
export function ownersIn(
  language: string,
  owners: Readonly<Record<number, EntityOwner>>,
): Record<number, EntityOwner> {
  return Object.fromEntries(
    Object.entries(owners).map(([number, { captions, ...owner }]) => [
      number,
      { ...owner, caption: captionIn(language, { caption: owner.caption, captions }) },
    ]),
  );
}

/** Results of a search likewise. The name that matched is left out where it is what the caption says now, and named where the caption said it. */
export function resultsIn(
  language: string,
  results: readonly SearchResult[],
  { entities }: PackData,
): SearchResult[] {
  return results.map(({ matched, ...result }) => {
    const caption = captionIn(language, entities.get(result.id) ?? result);
    const found = matched ?? result.caption;
    return { ...result, caption, ...(found === caption ? {} : { matched: found }) };
  });
}
