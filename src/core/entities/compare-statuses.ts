import { AUTHORITY_ORDER } from './authorities';
import { comparePartialDates } from './partial-date';
import { Measure, type Status } from './status';

/**
 * Order for readers: entries in force before delisted ones, gravest measure first, newest first, then by authority. An entry without a
 * date stands after the dated ones of its measure.
 */
export function compareStatuses(a: Status, b: Status): number {
  return (
    Number(a.state === 'delisted') - Number(b.state === 'delisted') ||
    Measure.options.indexOf(a.measure) - Measure.options.indexOf(b.measure) ||
    newestFirst(a, b) ||
    AUTHORITY_ORDER.indexOf(a.authority) - AUTHORITY_ORDER.indexOf(b.authority)
  );
}

function newestFirst(a: Status, b: Status): number {
  if (a.date === undefined || b.date === undefined) return comparePartialDates(a.date, b.date);
  return comparePartialDates(b.date, a.date);
}
