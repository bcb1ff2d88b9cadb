import type { Relation } from '@/core/entities/relations';
import { useLanguage } from '@/ui/kit/language-context';
import { attributionText } from '@/ui/kit/attribution-text';
import { formatDate } from '@/ui/kit/format-date';
import { relationKey } from './relation-words';
import { SourceRefs } from './SourceRefs';

interface RelationsProps {
  relations: Relation[];
  /** Caption of each entity that a relation leads to. */
  related: Record<string, string>;
}

/** Links to other entities: what the link is, to whom, and who says so. */
export function Relations({ relations, related }: RelationsProps) {
  const language = useLanguage();
  const { translate } = language;
  return (
    <table class="relations">
      <thead>
        <tr>
          <th scope="col">{translate('entityRelationKind')}</th>
          <th scope="col">{translate('entityRelationTo')}</th>
          <th scope="col">{translate('entityRelationBasis')}</th>
        </tr>
      </thead>
      <tbody>
        {relations.map((relation) => (
          <tr key={`${relation.kind} ${relation.to}`}>
            <td>{translate(relationKey(relation.kind))}</td>
            <th scope="row" class="relations__to">
              <RelatedName id={relation.to} caption={related[relation.to]} />
            </th>
            <td>
              {attributionText(relation.attribution, language)}
              {relation.date ? `, ${formatDate(relation.date, language)}` : ''}{' '}
              <SourceRefs keys={relation.sources} />
              {relation.note ? <p class="relations__note">{relation.note}</p> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A relation may lead to someone the pack has no entity for; then there is no page to open. */
function RelatedName({ id, caption }: { id: string; caption: string | undefined }) {
  if (caption === undefined) return <bdi>{id}</bdi>;
  return (
    <a href={`?${new URLSearchParams({ id }).toString()}`}>
      <bdi>{caption}</bdi>
    </a>
  );
}
