import { dateRange } from '@/core/entities/partial-date';
import { packTitleIn } from '@/core/entities/caption';
import type { Entity } from '@/core/entities/entity';
import type { PackInfo } from '@/core/entities/pack';
import { versionsOfEntry } from '@/core/entities/pack-version';
import type { Source } from '@/core/entities/sources';
import { formatDate } from '@/ui/kit/format-date';
import { useLanguage } from '@/ui/kit/language-context';
import { VersionHistory } from './VersionHistory';

interface Props {
  entity: Pick<Entity, 'id' | 'statuses' | 'checks' | 'facts'>;
  pack: PackInfo;
  sources: Readonly<Record<string, Source>>;
  /** Ids of the rooms that the page has. */
  rooms: ReadonlySet<string>;
}

/** Which state of knowledge the page shows, and what is held of earlier ones. */
export function Versions({ entity, pack, sources, rooms }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const history = versionsOfEntry(pack.history ?? [], entity.id);
  const copies = dateRange([
    ...entity.statuses.map(({ asOf }) => asOf),
    ...entity.checks.flatMap((check) => (check.result === 'not-found' ? [check.asOf] : [])),
  ]);
  const opened = dateRange(Object.values(sources).map(({ accessed }) => accessed));
  const date = (text: string) => formatDate(text, language);
  return (
    <>
      <p>{translate('entityPackLine', [packTitleIn(language.tag, pack), pack.version, date(pack.date)])}</p>
      {copies ? <p>{translate('entityCopiesRead', [date(copies.oldest), date(copies.newest)])}</p> : null}
      {opened ? <p>{translate('entitySourcesOpened', [date(opened.newest)])}</p> : null}
      {history.length > 0 ? (
        <VersionHistory
          history={history}
          id={entity.id}
          rooms={rooms}
          facts={new Set(entity.facts.map(({ id }) => id))}
        />
      ) : null}
      {history.length > 1 ? null : <p class="versions__none">{translate('entityNoEarlierVersion')}</p>}
    </>
  );
}
