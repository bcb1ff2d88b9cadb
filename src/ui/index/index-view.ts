import { severity } from '@/core/entities/compare-statuses';
import type { NameSummary } from '@/core/entities/name-summary';

/** By what the names are grouped. */
export const ARRANGEMENTS = ['name', 'kind', 'country', 'status'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** A quality of names that can be filtered by. */
export const FACETS = ['kind', 'country', 'status', 'list', 'pack'] as const;
export type Facet = (typeof FACETS)[number];

/** What of the index a reader wants to see; a filter that is absent lets everything through. */
export interface IndexView {
  query: string;
  by: Arrangement;
  filters: Partial<Record<Facet, string>>;
}

export const WHOLE_INDEX: IndexView = { query: '', by: 'kind', filters: {} };

/** Values of a name that is on no list, that was taken off all it was on, and whose country nobody gives. */
export const NO_LISTING = 'none';
export const DELISTED = 'delisted';
export const NO_COUNTRY = 'unknown';

/** Every value that a name has of a quality; at least one. Statuses are kinds of measures in force, gravest first. */
export function facetValues(name: NameSummary, facet: Facet): string[] {
  switch (facet) {
    case 'kind':
      return [name.schema];
    case 'country':
      return name.countries.length > 0 ? name.countries : [NO_COUNTRY];
    case 'status':
      return statusValues(name);
    case 'list':
      return distinct(inForce(name).map(({ authority }) => authority));
    case 'pack':
      return [name.pack];
  }
}

function statusValues(name: NameSummary): string[] {
  const measures = distinct(inForce(name).map(({ measure }) => measure));
  if (measures.length > 0) return measures.toSorted((a, b) => severity(a) - severity(b));
  return [name.listings.length > 0 ? DELISTED : NO_LISTING];
}

function inForce({ listings }: NameSummary) {
  return listings.filter(({ state }) => state === 'listed');
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}

/** The names that pass every filter, in the order given. */
export function filterNames(
  names: readonly NameSummary[],
  filters: IndexView['filters'],
  except?: Facet,
): NameSummary[] {
  return names.filter((name) =>
    FACETS.every((facet) => {
      const wanted = facet === except ? undefined : filters[facet];
      return wanted === undefined || facetValues(name, facet).includes(wanted);
    }),
  );
}

/** How many names each value of a quality would leave, given all the other filters. Values that leave none are not in it. */
export function countFacet(
  names: readonly NameSummary[],
  filters: IndexView['filters'],
  facet: Facet,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of filterNames(names, filters, facet)) {
    for (const value of facetValues(name, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** One heading of the index with the names under it. */
export interface IndexGroup {
  value: string;
  names: NameSummary[];
}

/**
 * Names by the first letter of `captionOf`, by kind, by country, or by the gravest measure. A name stands under each of its countries, and under
 * everything else once. `compare` orders headings and names.
 */
export function arrangeNames(
  names: readonly NameSummary[],
  by: Arrangement,
  { captionOf, labelOf, compare }: ArrangeWords,
): IndexGroup[] {
  const groups = new Map<string, NameSummary[]>();
  for (const name of names) {
    for (const value of headings(name, by, captionOf))
      groups.set(value, [...(groups.get(value) ?? []), name]);
  }
  const byHeading = (a: string, b: string) =>
    by === 'status' ? statusRank(a) - statusRank(b) : compare(labelOf(a), labelOf(b));
  return [...groups.entries()]
    .sort(([a], [b]) => byHeading(a, b))
    .map(([value, of]) => ({
      value,
      names: of.toSorted((a, b) => compare(captionOf(a), captionOf(b)) || (a.id < b.id ? -1 : 1)),
    }));
}

export interface ArrangeWords {
  captionOf(name: NameSummary): string;
  /** Words of a heading, for its place among the others. */
  labelOf(value: string): string;
  compare(a: string, b: string): number;
}

function headings(name: NameSummary, by: Arrangement, captionOf: ArrangeWords['captionOf']): string[] {
  switch (by) {
    case 'name':
      return [[...captionOf(name)].find((sign) => /[\p{L}\p{N}]/u.test(sign))?.toLocaleUpperCase() ?? '#'];
    case 'status':
      return facetValues(name, 'status').slice(0, 1);
    default:
      return facetValues(name, by);
  }
}

function statusRank(value: string): number {
  if (value === NO_LISTING) return Infinity;
  return value === DELISTED ? Number.MAX_SAFE_INTEGER : severity(value);
}
