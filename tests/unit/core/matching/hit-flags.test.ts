import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packHitFlags, unpackHitFlags, type HitFacts } from '@/core/matching/hit-flags';

const facts: fc.Arbitrary<HitFacts> = fc.record({
  role: fc.constantFrom('name', 'cue', 'rival', 'given-name'),
  strength: fc.constantFrom('strong', 'short', 'cue-only'),
  kind: fc.constantFrom('name', 'acronym', 'surname', 'product'),
  allCaps: fc.boolean(),
  afterHash: fc.boolean(),
  afterAt: fc.boolean(),
  inAddress: fc.boolean(),
  capitalFirst: fc.boolean(),
});

describe('hit flags', () => {
  it('come back as they were packed', () => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(unpackHitFlags(packHitFlags(given))).toEqual(given);
      }),
    );
  });

  it('unpack from any number', () => {
    fc.assert(
      fc.property(fc.integer(), (flags) => {
        expect(unpackHitFlags(flags).role).toBeTypeOf('string');
      }),
    );
    expect(unpackHitFlags(0b1100).strength).toBe('rare');
  });
});
