import { severity } from '@/core/entities/compare-statuses';
import type { Measure } from '@/core/entities/status';
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
  const shown = [...kinds].toSorted((a, b) => severity(a) - severity(b));
  if (shown.length === 0) return null;
  return (
    <section class="glossary" aria-labelledby="glossary-heading">
      <h3 id="glossary-heading" class="glossary__heading">
        {translate('entityGlossary')}
      </h3>
      <p class="glossary__order">{translate('entityGlossaryOrder')}</p>
      <dl class="glossary__list">
        {shown.map((measure) => (
          <div key={measure} class="glossary__line">
            <dt>
              <MeasureMark measure={measure} state="listed" />
            </dt>
            <dd>{translate(meaningOf(measure))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function meaningOf(measure: Measure): string {
  return Object.hasOwn(MEANINGS, measure) ? MEANINGS[measure] : 'entityMeasureUnknownMeaning';
}
