import { describe, expect, it } from 'vitest';
import { decide } from '@/core/matching/context';
import { keepCertain } from '@/core/matching/keep-certain';
import type { EntityOwner, Mention, Owner } from '@/core/matching/model';
import { plainOwner } from '../../../support/plain-owner';
import { indexOf, findIn, phrase } from './phrases';
import { packHitFlags } from '@/core/matching/hit-flags';

function person(id: string, statusClass: EntityOwner['statusClass']): EntityOwner {
  return plainOwner({
    id,
    caption: `${id} of the list`,
    schema: 'Person',
    statusClass,
    givenNames: ['ivan'],
  });
}

const OWNERS = [
  person('petrov-a', 'listed'),
  person('petrov-b', 'freeze'),
  person('petrov-c', 'known'),
  { role: 'cue', name: 'bank', effects: [{ entity: 'petrov-c', weight: 3, reach: 'sentence' }] },
] satisfies Owner[];

const INDEX = indexOf([
  phrase('Ivan Petrov', { owner: 0, kind: 'surname' }),
  phrase('Ivan Petrov', { owner: 1, kind: 'surname' }),
  phrase('Ivan Petrov', { owner: 2, kind: 'surname' }),
  phrase('Vostok Bank', { owner: 3, role: 'cue' }),
]);

function decideOn(text: string): Mention[] {
  const hits = findIn(INDEX, text).map(({ start, end, owner, facts }) => ({
    start,
    end,
    owner,
    flags: packHitFlags(facts),
  }));
  const block = { id: 1, text, lang: 'en', row: 0, section: 0, heading: false, hits };
  return decide({ blocks: [block], length: text.length, owners: new Map(OWNERS.entries()) }).mentions;
}

describe('a full name that several of the data bear', () => {
  it('is shown once, as that of one of them, the gravest first', () => {
    const mentions = decideOn('The firm was left to Ivan Petrov in May.');
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatchObject({
      entity: 'petrov-b',
      also: ['petrov-a', 'petrov-c'],
      reason: { rule: 'one-of-several', evidence: 'petrov-a of the list, petrov-c of the list' },
    });
  });

  it('is that of the one whom the sentence tells apart', () => {
    const [mention, ...others] = decideOn('Ivan Petrov of Vostok Bank resigned in May.');
    expect(others).toEqual([]);
    expect(mention).toMatchObject({ entity: 'petrov-c', reason: { rule: 'exact-name' } });
    expect(mention?.also).toBeUndefined();
  });

  it('is not certain, and a careful reader is spared it', () => {
    expect(keepCertain(decideOn('The firm was left to Ivan Petrov in May.'), 'careful')).toEqual([]);
  });
});
