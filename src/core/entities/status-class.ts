import type { Measure, Status } from './status';

/**
 * One look per class on the page: `freeze` (an asset freeze), `control` (a ban on some dealings: finance, securities, exports,
 * procurement), `listed` (any other list), `known` (facts, but no listing).
 */
export type StatusClass = (typeof STATUS_CLASSES)[number];

/** Gravest first, as readers see them. */
export const STATUS_CLASSES = ['freeze', 'control', 'listed', 'known'] as const;

const CONTROLS: readonly Measure[] = [
  'financial-restrictions',
  'securities-ban',
  'export-control',
  'procurement-ban',
];

/** The class of the gravest listing in force. Delisted entries count for nothing. */
export function classifyStatuses(statuses: readonly Status[]): StatusClass {
  const measures = new Set(
    statuses.filter((status) => status.state === 'listed').map((status) => status.measure),
  );
  if (measures.has('asset-freeze')) return 'freeze';
  if (CONTROLS.some((measure) => measures.has(measure))) return 'control';
  return measures.size > 0 ? 'listed' : 'known';
}
