import { Fragment } from 'preact';
import { authorityLabel } from '@/core/entities/authorities';
import { captionIn } from '@/core/entities/caption';
import type { NameSummary } from '@/core/entities/name-summary';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import type { VisibleGraph } from '@/ui/graph/visible-graph';

interface Props {
  graph: VisibleGraph;
  names: ReadonlyMap<string, NameSummary>;
}

/** The lists of the drawing in words: each with the names that the drawing shows on it, which lead to their entries and the sources of these. */
export function CommonLists({ graph, names }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const rows = graph.nodes.flatMap((node) => (node.kind === 'list' ? [node.authority] : []));
  if (rows.length === 0) return null;
  return (
    <table
      class="connections connections--lists"
      aria-label={translate('kitLabelled', [translate('entityAuthority'), translate('entityCommonLists')])}
    >
      <thead>
        <tr>
          <th scope="col">{translate('entityAuthority')}</th>
          <th scope="col">{translate('entityCommonLists')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((authority) => (
          <tr key={authority}>
            <th scope="row" class="connections__end">
              <a href={`names.html?${new URLSearchParams({ list: authority }).toString()}`}>
                {authorityLabel(authority, translate)}
              </a>
            </th>
            <td>
              {membersOf(authority, graph, names).map((name, index) => (
                <Fragment key={name.id}>
                  {index > 0 ? ' · ' : null}
                  <a href={`?${new URLSearchParams({ id: name.id }).toString()}#statuses`}>
                    <bdi>
                      <InPackLanguage
                        text={captionIn(language.tag, name)}
                        english={name.caption}
                        language={language}
                      />
                    </bdi>
                  </a>
                </Fragment>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function membersOf(
  authority: string,
  graph: VisibleGraph,
  names: ReadonlyMap<string, NameSummary>,
): NameSummary[] {
  return graph.edges.flatMap((edge) => {
    const name = edge.kind === 'listing' && edge.authority === authority ? names.get(edge.name) : undefined;
    return name ? [name] : [];
  });
}
