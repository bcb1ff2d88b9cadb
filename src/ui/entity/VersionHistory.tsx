import { versionNoteIn } from '@/core/entities/caption';
import {
  changesIn,
  earlierWordingIn,
  type EntryChange,
  type PackVersion,
} from '@/core/entities/pack-version';
import { formatDate } from '@/ui/kit/format-date';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { EarlierWordingList } from './EarlierWordingList';

/** Holds the place of the note in the message, so that it can be put in as an element. */
const NOTE_PLACE = '\uFFFC';

/** Parts by the titles of their rooms. */
const PARTS: Record<Exclude<EntryChange, 'gone'>, string> = {
  new: 'entityVersionNew',
  summary: 'entityVersionSummary',
  statuses: 'entityStatuses',
  facts: 'entityFacts',
  relations: 'entityRelations',
  persons: 'entityPersons',
  homonyms: 'entityHomonyms',
  names: 'entityNames',
  particulars: 'entityParticulars',
  identifiers: 'entityIdentifiers',
  sources: 'entitySources',
};

interface Props {
  /** Newest first. */
  history: readonly PackVersion[];
  /** Id of the entity of the page. */
  id: string;
  /** Ids of the rooms that the page has. */
  rooms: ReadonlySet<string>;
  /** Ids of its statements. */
  facts: ReadonlySet<string>;
}

/** Every version of the pack that had the entry, newest first: when it was made, what it brought, which parts of this entry it changed, and what stood there before. */
export function VersionHistory({ history, id, rooms, facts }: Props) {
  const language = useLanguage();
  const { translate } = language;
  return (
    <ol class="versions">
      {history.map((made) => {
        const line = translate('entityEarlierVersion', [
          made.version,
          formatDate(made.date, language),
          NOTE_PLACE,
        ]);
        const [before, after] = line.split(NOTE_PLACE);
        const earlier = earlierWordingIn(made.before, id);
        const note = versionNoteIn(language.tag, made);
        return (
          <li key={made.version}>
            <p>
              {before}
              <InPackLanguage text={note} english={made.note} language={language} />
              {after}
            </p>
            {made.changes ? <Changes parts={partsOf(changesIn(made.changes, id))} rooms={rooms} /> : null}
            {earlier ? <EarlierWordingList wording={earlier} facts={facts} /> : null}
          </li>
        );
      })}
    </ol>
  );
}

type Part = keyof typeof PARTS;

/** An entry whose page is open is not gone. */
function partsOf(changes: readonly EntryChange[]): Part[] {
  return changes.filter((change) => change !== 'gone');
}

function Changes({ parts, rooms }: { parts: readonly Part[]; rooms: ReadonlySet<string> }) {
  const { translate } = useLanguage();
  if (parts.length === 0) return <p class="versions__changes">{translate('entityVersionSame')}</p>;
  return (
    <p class="versions__changes">
      {translate('entityVersionChanges')}{' '}
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 ? ' · ' : null}
          {rooms.has(part) ? <a href={`#${part}`}>{translate(PARTS[part])}</a> : translate(PARTS[part])}
        </span>
      ))}
    </p>
  );
}
