import { authorityLabel } from '@/core/entities/authorities';
import { dateRange, type PartialDate } from '@/core/entities/partial-date';
import { type ReadList, unreadLists } from '@/core/entities/read-lists';
import { type CountKeys, translateCount } from '@/core/translate-count';
import { ageText } from '@/ui/kit/age-text';
import { formatDate } from '@/ui/kit/format-date';
import { useLanguage } from '@/ui/kit/language-context';

const LISTS: CountKeys = {
  one: 'optionsListsOne',
  few: 'optionsListsFew',
  many: 'optionsListsMany',
  other: 'optionsListsOther',
};

interface Props {
  lists: readonly ReadList[];
  today: PartialDate;
}

/** Which lists were read for a pack and how old the copies are, folded away under one line; and which were not read. */
export function PackLists({ lists, today }: Props) {
  const language = useLanguage();
  const { translate, tag } = language;
  const all = dateRange(lists.flatMap(({ oldest, newest }) => [oldest, newest]));
  const unread = unreadLists(lists);
  const dates = ({ oldest, newest }: { oldest: PartialDate; newest: PartialDate }) =>
    oldest === newest
      ? formatDate(newest, language)
      : `${formatDate(oldest, language)} – ${formatDate(newest, language)}`;
  const count = translateCount(LISTS, lists.length, language);
  if (!all) return <p class="packs__figures">{translate('optionsNoLists')}</p>;
  return (
    <details class="packs__lists">
      <summary>{translate('optionsListsRead', [count, dates(all)])}</summary>
      <p>{translate('entityStatusesNote')}</p>
      <dl>
        {lists.map((list) => {
          const age = ageText(list.newest, today, tag);
          return (
            <div key={list.authority}>
              <dt>{authorityLabel(list.authority, translate)}</dt>
              <dd>
                {dates(list)}
                {age ? ` (${age})` : ''}
              </dd>
            </div>
          );
        })}
      </dl>
      {unread.length > 0 ? (
        <p>
          {translate('optionsListsUnread', [
            unread.map((authority) => authorityLabel(authority, translate)).join(' · '),
          ])}
        </p>
      ) : null}
    </details>
  );
}
