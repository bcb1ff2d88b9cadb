import { expect, it } from 'vitest';
import type { Entity } from '@/core/entities/entity';
import { findIdentifiers } from '@/ui/entity/find-identifiers';
import { valueSources } from '@/ui/entity/value-sources';
import { sampleEntity } from '../sample-entity';

const [status] = sampleEntity.statuses;
const [fact] = sampleEntity.facts;
if (!status || !fact) throw new Error('the sample has both');

const entity: Entity = {
  ...sampleEntity,
  statuses: [
    {
      ...status,
      listedAs: 'Lantern Works Limited Liability Company',
      reference: 'UID 45709',
      sources: ['list', 'press'],
    },
    { ...status, reference: 'IRe.055', sources: ['un'] },
    { ...status, reference: 'no. 316', sources: ['annex'] },
  ],
  legalPersons: [
    {
      name: 'LLC Lantern',
      identifiers: [{ kind: 'innCode', value: '9876543210' }],
      entries: [],
      sources: ['register'],
    },
  ],
  facts: [
    { ...fact, text: 'Its number is 1101841007938; founded in Bath in 2014.', sources: ['gazette'] },
    { ...fact, text: 'Regulation No 269/2014 names it.', sources: ['law'] },
  ],
};

it.each([
  ['Limited Liability Company', ['list'], 'stands in the name on the list'],
  ['UID 45709', ['list'], 'is the number of the entry'],
  ['OFAC UID 45709', ['list'], 'is that number with its list before it'],
  ['UN IRe.055', ['un'], 'is that of a short number, which has no space'],
  ['US no. 316', [], 'is a number that many lists have'],
  ['OFAC UID 457091', [], 'is another number that begins alike'],
  ['9876543210', ['register'], 'is in the row of a legal person'],
  ['LLC Lantern', ['register'], 'is the name of that person'],
  ['1101841007938', ['gazette'], 'is a number in a statement'],
  ['110184100793', [], 'is a part of that number'],
  ['Bath', [], 'is a place that a statement names for another reason, maybe'],
  ['2014', [], 'is a year, also in the number of a law'],
  ['', [], 'is nothing'],
])('of %j tells %j: it %s', (value, sources) => {
  expect(valueSources(entity, value)).toEqual(sources);
});

it('adds up the sources of a number that two entries give', () => {
  const twice = { ...status, authority: 'un-sc' as const, reference: 'IRe.055' };
  const statuses = ['a', 'b'].map((source) => ({ ...twice, sources: [source] }));

  expect(findIdentifiers({ ...entity, statuses })).toContainEqual({
    kind: 'un-sc',
    value: 'IRe.055',
    sources: ['a', 'b'],
  });
});
