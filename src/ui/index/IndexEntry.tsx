import { captionIn } from '@/core/entities/caption';
import type { NameSummary } from '@/core/entities/name-summary';
import { CountryNames } from '@/ui/kit/CountryNames';
import { useFlags } from '@/ui/kit/flags-context';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { schemaName } from '@/ui/kit/schema-name';
import { measureLook } from '@/ui/kit/status-look';
import { StatusShape } from '@/ui/kit/StatusShape';
import { facetLabel } from './facet-label';
import { DELISTED, facetValues, NO_LISTING } from './index-view';

interface Props {
  name: NameSummary;
  matched: string | undefined;
}

/** A name with one sentence on who it is, and every kind of measure in force on it, gravest first. */
export function IndexEntry({ name, matched }: Props) {
  const language = useLanguage();
  const caption = captionIn(language.tag, name);
  const flags = useFlags();
  const isElsewhere = matched !== undefined && matched !== caption;
  return (
    <li class="index-entry">
      <div class="index-entry__who">
        <a class="index-entry__name" href={`entity.html?${new URLSearchParams({ id: name.id }).toString()}`}>
          <bdi>
            <InPackLanguage text={caption} english={name.caption} language={language} />
          </bdi>
        </a>
        {caption === name.caption ? null : (
          <span class="index-entry__small">
            {' '}
            <bdi>
              <InPackLanguage text={name.caption} language={language} />
            </bdi>
          </span>
        )}
        {isElsewhere ? (
          <span class="index-entry__small"> {language.translate('indexFoundAs', [matched])}</span>
        ) : null}
        <p class="index-entry__small">
          {schemaName(name.schema, language)} ·{' '}
          <CountryNames countries={name.countries} flags={flags} language={language} />
        </p>
        <p class="index-entry__summary" dir="auto">
          <InPackLanguage text={name.summary} language={language} />
        </p>
      </div>
      <ul class="index-entry__statuses">
        {facetValues(name, 'status').map((value) => (
          <li key={value}>
            <Shape value={value} /> {facetLabel('status', value, { language, packs: [] })}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Shape({ value }: { value: string }) {
  if (value === NO_LISTING) return <StatusShape statusClass="known" />;
  return <StatusShape statusClass={measureLook(value).statusClass} hollow={value === DELISTED} />;
}
