import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepFirst } from '@/core/matching/keep-first';
import type { Mention, PageBlock } from '@/core/matching/model';

const block = (id: number, section = 0, heading = false): PageBlock => ({
  id,
  text: 'Aero-HIT',
  lang: 'en',
  row: 0,
  section,
  heading,
  hits: [],
});
const mention = (id: number, entity = 'aero-hit'): Mention => ({
  block: id,
  start: 0,
  end: 8,
  entity,
  reason: { rule: 'exact-name' },
});

describe('which mentions are kept', () => {
  const blocks = [block(1, 0, true), block(2), block(3), block(4, 0, true), block(5), block(6, 9)];
  const mentions = [1, 2, 3, 4, 5, 6].map((id) => mention(id));
  const kept = (which: Parameters<typeof keepFirst>[2]) =>
    keepFirst(mentions, blocks, which).map((one) => one.block);

  it('is every one', () => expect(kept('every')).toEqual([1, 2, 3, 4, 5, 6]));
  it('is the first of a page', () => expect(kept('first-on-page')).toEqual([1]));
  it('is the first below each heading and in each sectioning element', () =>
    expect(kept('first-in-section')).toEqual([1, 4, 6]));
  it('is told apart by name', () =>
    expect(
      keepFirst([mention(1), mention(1, 'komax'), mention(2, 'komax')], blocks, 'first-on-page'),
    ).toHaveLength(2));
});

it('keeps one of each name on any page, and never makes one up', () => {
  const places = fc.array(fc.record({ id: fc.nat(9), entity: fc.constantFrom('a', 'b', 'c') }));
  fc.assert(
    fc.property(places, (given) => {
      const mentions = given.map(({ id, entity }) => mention(id, entity));
      const blocks = Array.from({ length: 10 }, (_, id) => block(id, id % 3, id % 4 === 0));
      const onPage = keepFirst(mentions, blocks, 'first-on-page');
      const inSections = keepFirst(mentions, blocks, 'first-in-section');

      expect(onPage.map((one) => one.entity).sort()).toEqual(
        [...new Set(mentions.map((one) => one.entity))].sort(),
      );
      for (const one of onPage) expect(inSections).toContain(one);
      for (const one of inSections) expect(mentions).toContain(one);
    }),
  );
});
