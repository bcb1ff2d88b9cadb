import type { NameSummary } from '@/core/entities/name-summary';
import { Flag } from '@/ui/kit/Flag';
import { useFlags } from '@/ui/kit/flags-context';
import { useLanguage } from '@/ui/kit/language-context';
import { IndexEntry } from './IndexEntry';

interface Props {
  id: string;
  heading: string;
  /** ISO 3166 code, where the names are arranged by country. */
  country?: string;
  names: readonly NameSummary[];
  /** Name by which a search found each. */
  matched: ReadonlyMap<string, string | undefined> | undefined;
}

/** One heading in the margin with its names beside it. */
export function IndexGroupList({ id, heading, country, names, matched }: Props) {
  const flags = useFlags();
  const { tag } = useLanguage();
  return (
    <section class="index-group" aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`} class="index-group__heading">
        {country ? <Flag country={country} flags={flags} /> : null}
        {heading} <span class="index-group__count">{names.length.toLocaleString(tag)}</span>
      </h2>
      <ul>
        {names.map((name) => (
          <IndexEntry key={name.id} name={name} matched={matched?.get(name.id)} />
        ))}
      </ul>
    </section>
  );
}
