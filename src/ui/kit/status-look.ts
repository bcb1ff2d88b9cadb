import type { Measure } from '@/core/entities/status';
import type { StatusClass } from '@/core/entities/status-class';
import { isolate } from '@/core/text/isolate';
import type { Language } from './language';

/** How a measure is shown: the class that decides shape and colour, and the message keys of its word and of what it means. */
export interface MeasureLook {
  statusClass: StatusClass;
  key: string;
  /** Of a few words; absent where the word itself says it. */
  briefKey?: string;
}

const OTHER = look('listed', 'kitMeasureOther', 'kitMeasureOtherBrief');

const MEASURES: Record<Measure, MeasureLook> = {
  'asset-freeze': look('freeze', 'kitMeasureAssetFreeze', 'kitMeasureAssetFreezeBrief'),
  'financial-restrictions': look('control', 'kitMeasureFinance', 'kitMeasureFinanceBrief'),
  'securities-ban': look('control', 'kitMeasureSecurities', 'kitMeasureSecuritiesBrief'),
  'export-control': look('control', 'kitMeasureExportControl', 'kitMeasureExportControlBrief'),
  'procurement-ban': look('control', 'kitMeasureProcurementBan', 'kitMeasureProcurementBanBrief'),
  'military-company-list': look(
    'listed',
    'kitMeasureMilitaryCompanyList',
    'kitMeasureMilitaryCompanyListBrief',
  ),
  'research-caution': look('listed', 'kitMeasureResearchCaution', 'kitMeasureResearchCautionBrief'),
  other: OTHER,
  named: look('listed', 'kitMeasureNamed'),
};

function look(statusClass: StatusClass, key: string, briefKey?: string): MeasureLook {
  return { statusClass, key, ...(briefKey !== undefined && { briefKey }) };
}

/** Class and message key of a measure. A kind that this version does not know counts as another listing, nothing graver. */
export function measureLook(measure: string): MeasureLook {
  return isKnownMeasure(measure) ? MEASURES[measure] : OTHER;
}

/** The kind of a measure in the reader's language; one that this version does not know is named as the pack prints it. */
export function measureWords(measure: string, { translate }: Pick<Language, 'translate'>): string {
  return isKnownMeasure(measure)
    ? translate(measureLook(measure).key)
    : translate('kitMeasureUnknown', [isolate(measure)]);
}

/** What a measure means, in a few words of the reader's language; `undefined` where its name says it, or this version does not know the kind. */
export function measureBrief(
  measure: string,
  { translate }: Pick<Language, 'translate'>,
): string | undefined {
  const { briefKey } = measureLook(measure);
  return briefKey !== undefined && isKnownMeasure(measure) ? translate(briefKey) : undefined;
}

/** Whether this version can say what such an entry does. */
export function isKnownMeasure(measure: string): measure is Measure {
  return Object.hasOwn(MEASURES, measure);
}

/** Message key of a status class. */
export const STATUS_CLASS_KEYS: Record<StatusClass, string> = {
  freeze: 'kitStatusFreeze',
  control: 'kitStatusControl',
  listed: 'kitStatusListed',
  known: 'kitStatusKnown',
};
