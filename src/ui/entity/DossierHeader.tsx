import type { Entity } from '@/core/entities/entity';
import { classifyStatuses } from '@/core/entities/status';
import { attributionText } from '@/ui/kit/attribution-text';
import { EntityHeading } from '@/ui/kit/EntityHeading';
import { useLanguage } from '@/ui/kit/language-context';
import { StatusBadge } from '@/ui/kit/StatusBadge';
import { SourceRefs } from './SourceRefs';

/** Who this is, in one look. */
export function DossierHeader({ entity }: { entity: Entity }) {
  const language = useLanguage();
  const { country = [], nationality = [], jurisdiction = [] } = entity.properties;
  const countries = [...new Set([...country, ...nationality, ...jurisdiction])];
  return (
    <header class="dossier-header">
      <EntityHeading
        caption={entity.caption}
        schema={entity.schema}
        countries={countries}
        language={language}
        level={1}
      />
      <p class="dossier-header__summary">
        {entity.summary.text} <SourceRefs keys={entity.summary.sources} />
      </p>
      <p class="dossier-header__attribution">{attributionText(entity.summary.attribution, language)}</p>
      <p class="dossier-header__status">
        <StatusBadge statusClass={classifyStatuses(entity.statuses)} language={language} />
      </p>
    </header>
  );
}
