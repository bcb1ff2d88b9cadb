import type { ComponentChild } from 'preact';
import type { Connection, ConnectionClaim } from '@/core/entities/connections';
import { attributionText } from '@/ui/kit/attribution-text';
import { formatDate } from '@/ui/kit/format-date';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { relationKey } from '@/ui/kit/relation-words';
import { SourceRefs } from './SourceRefs';

interface Props {
  connection: Connection;
  /** Id of the entity of the page, which needs no link. */
  here: string;
  captionOf(id: string): ComponentChild;
}

/** Who is linked to whom and how, and everybody who says so. */
export function ConnectionRow({ connection: { from, to, kind, claims }, here, captionOf }: Props) {
  const { translate } = useLanguage();
  return (
    <tr>
      <th scope="row" class="connections__end">
        <End id={from} here={here} caption={captionOf(from)} />
      </th>
      <td class="connections__kind">{translate(relationKey(kind))}</td>
      <td class="connections__end">
        <End id={to} here={here} caption={captionOf(to)} />
      </td>
      <td>
        {claims.map((claim, index) => (
          <Claim key={index} claim={claim} />
        ))}
      </td>
    </tr>
  );
}

function Claim({ claim: { attribution, date, sources, note } }: { claim: ConnectionClaim }) {
  const language = useLanguage();
  return (
    <p class="connections__claim">
      {attributionText(attribution, language)}
      {date ? `, ${formatDate(date, language)}` : ''}
      <SourceRefs keys={sources} />
      {note ? (
        <span class="connections__note">
          <InPackLanguage text={note} language={language} />
        </span>
      ) : null}
    </p>
  );
}

/** A connection may lead to someone the packs have no entity for; then there is no page to open. */
function End({ id, here, caption }: { id: string; here: string; caption: ComponentChild }) {
  if (id === here || caption === undefined) return <bdi>{caption ?? id}</bdi>;
  return (
    <a href={`?${new URLSearchParams({ id }).toString()}`}>
      <bdi>{caption}</bdi>
    </a>
  );
}
