import { Measure } from '@/core/entities/status';
import type { Entity } from '@/core/entities/entity';
import { useLanguage } from '@/ui/kit/language-context';
import { MeasureMark } from './MeasureMark';

const MEANINGS: Record<Measure, string> = {
  'asset-freeze': 'kitMeasureAssetFreezeMeaning',
  'financial-restrictions': 'kitMeasureFinanceMeaning',
  'securities-ban': 'kitMeasureSecuritiesMeaning',
  'export-control': 'kitMeasureExportControlMeaning',
  'procurement-ban': 'kitMeasureProcurementBanMeaning',
  'military-company-list': 'kitMeasureMilitaryCompanyListMeaning',
  'research-caution': 'kitMeasureResearchCautionMeaning',
  other: 'kitMeasureOtherMeaning',
  named: 'kitMeasureNamedMeaning',
};

/** What each kind of listing of the entity means for a reader, gravest first. Nothing where it has no listing. */
export function Glossary({ entity }: { entity: Entity }) {
  const { translate } = useLanguage();
  const kinds = new Set(entity.statuses.map((status) => status.measure));
  const shown = Measure.options.filter((measure) => kinds.has(measure));
  if (shown.length === 0) return null;
  return (
    <dl class="glossary" aria-label={translate('entityGlossary')}>
      {shown.map((measure) => (
        <div key={measure} class="glossary__line">
          <dt>
            <MeasureMark measure={measure} state="listed" />
          </dt>
          <dd>{translate(MEANINGS[measure])}</dd>
        </div>
      ))}
    </dl>
  );
}
