import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readIndexAddress, writeIndexAddress } from '@/ui/index/index-address';
import {
  ARRANGEMENTS,
  arrangeNames,
  countFacet,
  FACETS,
  facetValues,
  filterNames,
  type IndexView,
  WHOLE_INDEX,
} from '@/ui/index/index-view';
import { sampleListing, sampleName } from '../sample-overview';

const frozen = sampleName('frozen', { listings: [sampleListing('un-sc'), sampleListing('ua-gur', 'named')] });
const controlled = sampleName('controlled', {
  countries: ['cn', 'ru'],
  listings: [sampleListing('us-bis-entity-list', 'export-control')],
});
const off = sampleName('off', {
  schema: 'Person',
  countries: [],
  listings: [{ ...sampleListing('un-sc'), state: 'delisted' }],
  notFound: [{ authority: 'ua-gur', asOf: '2026-03' }],
});
const free = sampleName('free', { schema: 'Product' });
const NAMES = [frozen, controlled, off, free];
const words = {
  captionOf: ({ caption }: { caption: string }) => caption,
  labelOf: (value: string) => value,
  compare: (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0),
};

it.each([
  ['status', frozen, ['asset-freeze', 'named']],
  ['status', off, ['delisted']],
  ['status', free, ['none']],
  ['country', off, ['unknown']],
  ['country', controlled, ['cn', 'ru']],
  ['list', off, []],
] as const)('knows the %s of a name', (facet, name, expected) => {
  expect(facetValues(name, facet)).toEqual(expected);
});

it('arranges by the gravest status, names without a listing last', () => {
  const groups = arrangeNames(NAMES, 'status', words);

  expect(groups.map(({ value, names }) => [value, names.map(({ id }) => id)])).toEqual([
    ['asset-freeze', ['frozen']],
    ['export-control', ['controlled']],
    ['delisted', ['off']],
    ['none', ['free']],
  ]);
});

it('puts a name under each of its countries, and under its first letter whatever stands before it', () => {
  expect(arrangeNames(NAMES, 'country', words).map(({ value }) => value)).toEqual(['cn', 'ru', 'unknown']);
  const quoted = sampleName('x', { caption: '«éclair»' });
  expect(arrangeNames([quoted, sampleName('y', { caption: '…' })], 'name', words)).toMatchObject([
    { value: '#' },
    { value: 'É' },
  ]);
});

it('counts what each choice would leave, given the other filters', () => {
  expect(Object.fromEntries(countFacet(NAMES, { country: 'ru' }, 'kind'))).toEqual({
    Company: 2,
    Product: 1,
  });
  expect(filterNames(NAMES, { country: 'ru', kind: 'Product' })).toEqual([free]);
  expect(filterNames(NAMES, { kind: 'constructor' })).toEqual([]);
});

it('keeps every view in the address', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((some) => some === some.trim());
  const view: fc.Arbitrary<IndexView> = fc.record({
    query: text,
    by: fc.constantFrom(...ARRANGEMENTS),
    filters: fc.dictionary(
      fc.constantFrom(...FACETS),
      text.filter((some) => some.isWellFormed()),
    ),
  });
  fc.assert(
    fc.property(view, (given) => {
      fc.pre(given.query.isWellFormed());

      expect(readIndexAddress(writeIndexAddress(given))).toEqual(given);
    }),
  );
});

it.each(['', '?', '?by=colour', '?kind=', '?other=1&by='])('reads “%s” as the whole index', (address) => {
  expect(readIndexAddress(address)).toEqual(WHOLE_INDEX);
  expect(writeIndexAddress(WHOLE_INDEX)).toBe('');
});

it('bounds what an address may ask for', () => {
  expect(readIndexAddress(`?q=${'x'.repeat(5000)}`).query).toHaveLength(200);
});
