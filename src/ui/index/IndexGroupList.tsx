import type { NameSummary } from '@/core/entities/name-summary';
import { IndexEntry } from './IndexEntry';

interface Props {
  id: string;
  heading: string;
  names: readonly NameSummary[];
  /** Name by which a search found each. */
  matched: ReadonlyMap<string, string | undefined> | undefined;
}

/** One heading in the margin with its names beside it. */
export function IndexGroupList({ id, heading, names, matched }: Props) {
  return (
    <section class="index-group" aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`} class="index-group__heading">
        {heading} <span class="index-group__count">{names.length}</span>
      </h2>
      <ul>
        {names.map((name) => (
          <IndexEntry key={name.id} name={name} matched={matched?.get(name.id)} />
        ))}
      </ul>
    </section>
  );
}
