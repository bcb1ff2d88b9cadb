import type { Measure } from '@/core/entities/status';
import type { StatusClass } from '@/core/entities/status-class';
import { isolate } from '@/core/text/isolate';
import type { Language } from './language';

/** How a measure is shown: the class that decides shape and colour, and the message key of its word. */
export interface MeasureLook {
  statusClass: StatusClass;
  key: string;
}

const OTHER = look('listed', 'kitMeasureOther');

const MEASURES: Record<Measure, MeasureLook> = {
  'asset-freeze': look('freeze', 'kitMeasureAssetFreeze'),
  'financial-restrictions': look('control', 'kitMeasureFinance'),
  'securities-ban': look('control', 'kitMeasureSecurities'),
  'export-control': look('control', 'kitMeasureExportControl'),
  'procurement-ban': look('control', 'kitMeasureProcurementBan'),
  'military-company-list': look('listed', 'kitMeasureMilitaryCompanyList'),
  'research-caution': look('listed', 'kitMeasureResearchCaution'),
  other: OTHER,
  named: look('listed', 'kitMeasureNamed'),
};

function look(statusClass: StatusClass, key: string): MeasureLook {
  return { statusClass, key };
}

/** Class and message key of a measure. A kind that this version does not know counts as another listing, nothing graver. */
export function measureLook(measure: string): MeasureLook {
  return Object.hasOwn(MEASURES, measure) ? MEASURES[measure as Measure] : OTHER;
}

/** The kind of a measure in the reader's language; one that this version does not know is named as the pack prints it. */
export function measureWords(measure: string, { translate }: Pick<Language, 'translate'>): string {
  return Object.hasOwn(MEASURES, measure)
    ? translate(measureLook(measure).key)
    : translate('kitMeasureUnknown', [isolate(measure)]);
}

/** Message key of a status class. */
export const STATUS_CLASS_KEYS: Record<StatusClass, string> = {
  freeze: 'kitStatusFreeze',
  control: 'kitStatusControl',
  listed: 'kitStatusListed',
  known: 'kitStatusKnown',
};
