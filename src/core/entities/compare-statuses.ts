import { authorityRank } from './authorities';
import { comparePartialDates, legibleDate } from './partial-date';
import { Measure, type Status } from './status';

/**
 * Order for readers: entries in force before delisted ones, gravest measure first, newest first, then by authority. An entry without a
 * date that can be read stands after the dated ones of its measure.
 */
export function compareStatuses(a: Status, b: Status): number {
  return (
    Number(a.state === 'delisted') - Number(b.state === 'delisted') ||
    severity(a.measure) - severity(b.measure) ||
    newestFirst(a, b) ||
    authorityRank(a.authority) - authorityRank(b.authority)
  );
}

/** 0 is gravest. A kind from a newer list, which this version does not know, claims nothing and stands last. */
export function severity(measure: string): number {
  const place = Measure.options.findIndex((known) => known === measure);
  return place < 0 ? Measure.options.length : place;
}

function newestFirst(a: Status, b: Status): number {
  const [one, other] = [legibleDate(a.date), legibleDate(b.date)];
  if (one === undefined || other === undefined) return comparePartialDates(one, other);
  return comparePartialDates(other, one);
}
