import type { Entity, EntitySchema } from './entity';
import { listCoverage } from './list-coverage';
import type { PackedEntity } from './pack-file';
import type { PartialDate } from './partial-date';
import type { AuthorityId, Measure, Status } from './status';
import { classifyStatuses, type StatusClass } from './status-class';

/** An entity as the index and the graph know it: who it is and on which lists, without its facts. */
export interface NameSummary {
  id: string;
  caption: string;
  captions: Record<string, string>;
  schema: EntitySchema;
  /** ISO 3166 codes, lower case, each once: seat, nationality, jurisdiction. */
  countries: string[];
  summary: string;
  statusClass: StatusClass;
  listings: Listing[];
  /** Lists that were searched without a find, with the date of the copy. */
  notFound: { authority: AuthorityId; asOf: PartialDate }[];
  /** Id of the pack. */
  pack: string;
}

/** One entry of one list, short. */
interface Listing {
  authority: AuthorityId;
  measure: Measure;
  state: Status['state'];
  asOf: PartialDate;
}

/** What index and graph show of an entity. */
export function summarizeName(entity: PackedEntity): NameSummary {
  const { id, caption, captions, schema, summary, statuses, pack } = entity;
  return {
    id,
    caption,
    captions,
    schema,
    countries: countriesOf(entity),
    summary: summary.text,
    statusClass: classifyStatuses(statuses),
    listings: statuses.map(({ authority, measure, state, asOf }) => ({ authority, measure, state, asOf })),
    notFound: listCoverage(entity).notFound.map(({ authority, asOf }) => ({ authority, asOf })),
    pack,
  };
}

/** Every country that the records name for an entity: seat, nationality, jurisdiction, each once. */
export function countriesOf({ properties }: Pick<Entity, 'properties'>): string[] {
  const { country = [], nationality = [], jurisdiction = [] } = properties;
  return [...new Set([...country, ...nationality, ...jurisdiction])];
}
