import { dateRange } from '@/core/entities/partial-date';
import { packTitleIn } from '@/core/entities/caption';
import type { Entity } from '@/core/entities/entity';
import type { PackInfo } from '@/core/entities/pack';
import type { Source } from '@/core/entities/sources';
import { formatDate } from '@/ui/kit/format-date';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';

/** Holds the place of the note in the message, so that it can be put in as an element. */
const NOTE_PLACE = '\uFFFC';

interface Props {
  entity: Pick<Entity, 'statuses' | 'checks'>;
  pack: PackInfo;
  sources: Readonly<Record<string, Source>>;
}

/** Which state of knowledge the page shows, and what is held of earlier ones. */
export function Versions({ entity, pack, sources }: Props) {
  const language = useLanguage();
  const { translate } = language;
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
      {pack.history && pack.history.length > 0 ? (
        <ol class="versions">
          {pack.history.map(({ version, date: of, note }) => {
            const [before, after] = translate('entityEarlierVersion', [version, date(of), NOTE_PLACE]).split(
              NOTE_PLACE,
            );
            return (
              <li key={version}>
                {before}
                <InPackLanguage text={note} language={language} />
                {after}
              </li>
            );
          })}
        </ol>
      ) : (
        <p class="versions__none">{translate('entityNoEarlierVersion')}</p>
      )}
    </>
  );
}
