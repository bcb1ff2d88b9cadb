import type { Measure, StatusClass } from '@/core/entities/status';

const MEASURES: Record<string, { statusClass: StatusClass; key: string }> = {
  'asset-freeze': { statusClass: 'freeze', key: 'kitMeasureAssetFreeze' },
  'export-control': { statusClass: 'control', key: 'kitMeasureExportControl' },
  'procurement-ban': { statusClass: 'control', key: 'kitMeasureProcurementBan' },
  'military-company-list': { statusClass: 'listed', key: 'kitMeasureMilitaryCompanyList' },
  'research-caution': { statusClass: 'listed', key: 'kitMeasureResearchCaution' },
  named: { statusClass: 'listed', key: 'kitMeasureNamed' },
  other: { statusClass: 'listed', key: 'kitMeasureOther' },
} satisfies Record<Measure, { statusClass: StatusClass; key: string }>;

const UNKNOWN_MEASURE = { statusClass: 'listed', key: 'kitMeasureOther' } as const;

/** Class and message key of a measure. A kind that this version does not know counts as another listing, nothing graver. */
export function measureLook(measure: string): { statusClass: StatusClass; key: string } {
  return Object.hasOwn(MEASURES, measure) ? (MEASURES[measure] ?? UNKNOWN_MEASURE) : UNKNOWN_MEASURE;
}

/** Message key of a status class. */
export const STATUS_CLASS_KEYS: Record<StatusClass, string> = {
  freeze: 'kitStatusFreeze',
  control: 'kitStatusControl',
  listed: 'kitStatusListed',
  known: 'kitStatusKnown',
};
