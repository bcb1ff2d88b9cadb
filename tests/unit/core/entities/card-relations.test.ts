import { describe, expect, it } from 'vitest';
import { cardRelations } from '@/core/entities/card-relations';
import { type PackedEntity, parsePackFile } from '@/core/entities/pack-file';
import type { Relation } from '@/core/entities/relations';
import { SAMPLE_ENTITIES, SAMPLE_PACK_JSON } from '../../../dom/background/sample-pack';

const attribution = { kind: 'reported', by: 'Daily' } as const;
const link = (kind: Relation['kind'], to: string, more: Partial<Relation> = {}): Relation => ({
  kind,
  to,
  attribution,
  sources: ['daily'],
  ...more,
});

/** Entities `a`, `b`, … with the relations given. */
function packOf(relations: Record<string, Relation[]>) {
  const [sample] = SAMPLE_ENTITIES;
  const entities = Object.entries(relations).map(([id, held]) => ({
    ...sample,
    id,
    caption: id.toUpperCase(),
    relations: held,
    pack: 'samples',
  })) as PackedEntity[];
  const parsed = parsePackFile({ ...SAMPLE_PACK_JSON, entities });
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.data;
}

describe('relations on a card', () => {
  it.each([
    ['held by the name itself', { a: [link('owner-of', 'b')], b: [] }, true],
    ['held by the other from its end', { a: [], b: [link('owned-by', 'a')] }, true],
    ['held by the other, which does it', { a: [], b: [link('owner-of', 'a')] }, false],
  ] as const)('are found when %s', (_, relations, isFrom) => {
    const found = cardRelations(packOf(relations as unknown as Record<string, Relation[]>), 'a', ['b']);

    expect(found).toMatchObject([
      { other: { id: 'b', caption: 'B' }, isFrom, kind: 'owner-of', attribution },
    ]);
    expect(found[0]?.sources).toMatchObject([{ publisher: 'Daily' }]);
  });

  it('lead to names on the page alone, and never to the name itself', () => {
    const data = packOf({
      a: [link('produces', 'c'), link('linked-to', 'a'), link('produces', 'gone')],
      b: [],
      c: [],
    });

    expect(cardRelations(data, 'a', ['b', 'a', 'gone'])).toEqual([]);
  });

  it('leave out what is no link: that two names are not the same', () => {
    const data = packOf({ a: [link('not-the-same-as', 'b')], b: [] });

    expect(cardRelations(data, 'a', ['b'])).toEqual([]);
  });

  it('keep date and note of the claim: a denial stands beside what it denies', () => {
    const data = packOf({ a: [link('supplies', 'b', { date: '2025', note: 'denied by B' })], b: [] });

    expect(cardRelations(data, 'a', ['b'])).toMatchObject([{ date: '2025', note: 'denied by B' }]);
  });

  it('name the other in the language of the reader where the packs do', () => {
    const data = packOf({ a: [link('produces', 'b')], b: [] });
    const other = data.entities.get('b');
    if (other) other.captions = { uk: 'Б' };

    expect(cardRelations(data, 'a', ['b'], 'uk-UA')[0]?.other.caption).toBe('Б');
    expect(cardRelations(data, 'a', ['b'], 'de')[0]?.other.caption).toBe('B');
  });

  it('are all told, however many, and none for a name that is not there', () => {
    const others = ['b', 'c', 'd', 'e', 'f'];
    const data = packOf({
      a: others.map((to) => link('produces', to)),
      ...Object.fromEntries(others.map((id) => [id, []])),
    });

    expect(cardRelations(data, 'a', others)).toHaveLength(5);
    expect(cardRelations(data, 'nobody', others)).toEqual([]);
  });
});
