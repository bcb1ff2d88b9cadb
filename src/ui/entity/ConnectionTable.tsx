import { connectionKey, type Connection } from '@/core/entities/connections';
import { captionIn } from '@/core/entities/caption';
import type { NameSummary } from '@/core/entities/name-summary';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { ConnectionRow } from './ConnectionRow';

interface Props {
  id: string;
  own: readonly Connection[];
  /** Captions in the language of the pack. */
  related: Readonly<Record<string, string>>;
  /** What the drawing shows besides; without one the table has the connections of the entity alone. */
  further?: readonly Connection[];
  names?: ReadonlyMap<string, NameSummary>;
}

/** The drawing in words: the connections of the entity with their sources, then those further off. */
export function ConnectionTable({ id, own, related, further = [], names }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const captionOf = (other: string) => {
    const name = names?.get(other);
    const english = name?.caption ?? related[other];
    if (english === undefined) return undefined;
    const text = name ? captionIn(language.tag, name) : english;
    return <InPackLanguage text={text} english={english} language={language} />;
  };
  if (own.length + further.length === 0) return null;
  return (
    <table class="connections" aria-labelledby="relations-heading">
      <thead>
        <tr>
          <th scope="col">{translate('entityRelationFrom')}</th>
          <th scope="col">{translate('entityRelationKind')}</th>
          <th scope="col">{translate('entityRelationTo')}</th>
          <th scope="col">{translate('entityRelationBasis')}</th>
        </tr>
      </thead>
      <tbody>
        {own.map((connection) => (
          <ConnectionRow
            key={connectionKey(connection)}
            connection={connection}
            here={id}
            captionOf={captionOf}
          />
        ))}
      </tbody>
      {further.length > 0 ? (
        <tbody>
          <GroupHeading text={translate('entityFurtherConnections')} />
          {further.map((connection) => (
            <ConnectionRow
              key={connectionKey(connection)}
              connection={connection}
              here={id}
              captionOf={captionOf}
            />
          ))}
        </tbody>
      ) : null}
    </table>
  );
}

function GroupHeading({ text }: { text: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={4} class="connections__group">
        {text}
      </th>
    </tr>
  );
}
