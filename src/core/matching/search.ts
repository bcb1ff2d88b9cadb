import type { EntitySchema } from '../entities/entity';
import type { StatusClass } from '../entities/status';

/** One line of the popup's search. */
export interface SearchResult {
  id: string;
  caption: string;
  schema: EntitySchema;
  countries: string[];
  statusClass: StatusClass;
  /** The name that matched, where it is not the caption. */
  matched?: string;
}
