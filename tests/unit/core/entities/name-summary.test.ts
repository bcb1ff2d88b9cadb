import { expect, it } from 'vitest';
import { countriesOf, summarizeName } from '@/core/entities/name-summary';
import { sampleEntity, sampleStatus } from './sample-entity';

it('tells who a name is and on which lists, and nothing else', () => {
  const entity = sampleEntity({
    statuses: [sampleStatus()],
    checks: [
      { authority: 'un-sc', result: 'not-found', asOf: '2026-02-27' },
      { authority: 'ch-seco', result: 'not-checked' },
    ],
  });

  expect(summarizeName({ ...entity, pack: 'sample' })).toEqual({
    id: 'example-works',
    caption: 'Example Works',
    captions: {},
    schema: 'Company',
    countries: ['ru'],
    summary: 'Maker of examples.',
    statusClass: 'freeze',
    listings: [{ authority: 'eu-269-2014', measure: 'asset-freeze', state: 'listed', asOf: '2026-07-17' }],
    notFound: [{ authority: 'un-sc', asOf: '2026-02-27' }],
    pack: 'sample',
  });
});

it('names each country once, wherever the records have it from', () => {
  const properties = { country: ['ru'], nationality: ['ru', 'ua'], jurisdiction: ['cy'] };

  expect(countriesOf({ properties })).toEqual(['ru', 'ua', 'cy']);
  expect(countriesOf({ properties: {} })).toEqual([]);
});
