import { authorityLabel } from '@/core/entities/authorities';
import type { Entity } from '@/core/entities/entity';
import { classifyStatuses } from '@/core/entities/status-class';
import { formatDate } from '@/ui/kit/format-date';
import { useLanguage } from '@/ui/kit/language-context';
import { StatusBadge } from '@/ui/kit/StatusBadge';
import { statusRows } from './status-rows';

/** The gravest listing in force, how many lists say something, and every list that the entity was taken off, with the copy that shows it. */
export function StandingLine({ entity }: { entity: Entity }) {
  const language = useLanguage();
  const { translate } = language;
  const rows = statusRows(entity);
  const authorities = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.authority);
  const count = (kind: string) => new Set(authorities(kind)).size.toLocaleString(language.tag);
  const delisted = rows.flatMap((row) => (row.kind === 'delisted' ? [row.status] : []));
  const isUnchecked = rows.every(({ kind }) => kind === 'not-checked');
  return (
    <div class="standing">
      <p class="standing__class">
        <StatusBadge statusClass={classifyStatuses(entity.statuses)} language={language} />
      </p>
      <p class="standing__tally">
        {isUnchecked ? `${translate('popoverNothingChecked')} ` : null}
        {translate('entityTally', [count('listed'), count('not-found'), count('not-checked')])}
      </p>
      {delisted.length > 0 ? (
        <p class="standing__delisted">
          <strong>{translate('kitDelisted')}</strong>{' '}
          {delisted
            .map(({ authority, asOf }) =>
              translate('entityInCopyOf', [authorityLabel(authority, translate), formatDate(asOf, language)]),
            )
            .join(' · ')}
        </p>
      ) : null}
    </div>
  );
}
