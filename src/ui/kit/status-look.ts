import type { Measure, StatusClass } from '@/core/entities/status';

/** How a measure is shown: the class that decides shape and colour, its word, and the sentence that explains it. */
export interface MeasureLook {
  statusClass: StatusClass;
  /** Message key of the short word. */
  key: string;
  /** Message key of the sentence that says what the measure means for a reader. */
  meaningKey: string;
}

const OTHER: MeasureLook = {
  statusClass: 'listed',
  key: 'kitMeasureOther',
  meaningKey: 'kitMeasureOtherMeaning',
};

const MEASURES: Record<string, MeasureLook> = {
  'asset-freeze': {
    statusClass: 'freeze',
    key: 'kitMeasureAssetFreeze',
    meaningKey: 'kitMeasureAssetFreezeMeaning',
  },
  'financial-restrictions': {
    statusClass: 'control',
    key: 'kitMeasureFinancialRestrictions',
    meaningKey: 'kitMeasureFinancialRestrictionsMeaning',
  },
  'securities-ban': {
    statusClass: 'control',
    key: 'kitMeasureSecuritiesBan',
    meaningKey: 'kitMeasureSecuritiesBanMeaning',
  },
  'export-control': {
    statusClass: 'control',
    key: 'kitMeasureExportControl',
    meaningKey: 'kitMeasureExportControlMeaning',
  },
  'procurement-ban': {
    statusClass: 'control',
    key: 'kitMeasureProcurementBan',
    meaningKey: 'kitMeasureProcurementBanMeaning',
  },
  'military-company-list': {
    statusClass: 'listed',
    key: 'kitMeasureMilitaryCompanyList',
    meaningKey: 'kitMeasureMilitaryCompanyListMeaning',
  },
  'research-caution': {
    statusClass: 'listed',
    key: 'kitMeasureResearchCaution',
    meaningKey: 'kitMeasureResearchCautionMeaning',
  },
  other: OTHER,
  named: { statusClass: 'listed', key: 'kitMeasureNamed', meaningKey: 'kitMeasureNamedMeaning' },
} satisfies Record<Measure, MeasureLook>;

/** Class and message keys of a measure. A kind that this version does not know counts as another listing, nothing graver. */
export function measureLook(measure: string): MeasureLook {
  return Object.hasOwn(MEASURES, measure) ? (MEASURES[measure] ?? OTHER) : OTHER;
}

/** Message key of a status class. */
export const STATUS_CLASS_KEYS: Record<StatusClass, string> = {
  freeze: 'kitStatusFreeze',
  control: 'kitStatusControl',
  listed: 'kitStatusListed',
  known: 'kitStatusKnown',
};
