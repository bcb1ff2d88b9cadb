import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findConnections } from '@/core/entities/connections';
import { type Relation, RelationKind } from '@/core/entities/relations';

const relation = (kind: RelationKind, to: string, change: Partial<Relation> = {}): Relation => ({
  kind,
  to,
  attribution: { kind: 'reported', by: 'Paper' },
  sources: ['paper'],
  ...change,
});

it.each([
  ['produced-by', 'produces'],
  ['subsidiary-of', 'parent-of'],
  ['led-by', 'leads'],
] as const)('makes one connection of “%s” and “%s”', (passive, active) => {
  const connections = findConnections([
    { id: 'b', relations: [relation(passive, 'a')] },
    { id: 'a', relations: [relation(active, 'b')] },
  ]);

  expect(connections).toMatchObject([{ from: 'a', to: 'b', kind: active, claims: [{}] }]);
});

it('keeps what both ends say where they say different things', () => {
  const [connection] = findConnections([
    { id: 'a', relations: [relation('collaborates-with', 'b', { note: 'denied by B' })] },
    {
      id: 'b',
      relations: [relation('collaborates-with', 'a', { attribution: { kind: 'denied', by: 'B' } })],
    },
  ]);

  expect(connection?.claims.map(({ attribution, note }) => [attribution.kind, note])).toEqual([
    ['reported', 'denied by B'],
    ['denied', undefined],
  ]);
});

it('does not turn around what has no word for the other way', () => {
  expect(findConnections([{ id: 'z', relations: [relation('located-in', 'a')] }])).toMatchObject([
    { from: 'z', to: 'a', kind: 'located-in' },
  ]);
});

it('gives the same list whatever the order of the entities, and loses no relation', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd');
  const links = fc.array(fc.tuple(ids, fc.constantFrom(...RelationKind.options), ids));
  fc.assert(
    fc.property(links, (tuples) => {
      const entities = tuples.map(([id, kind, to]) => ({ id, relations: [relation(kind, to)] }));

      const connections = findConnections(entities);

      expect(findConnections(entities.toReversed())).toEqual(connections);
      for (const [id, , to] of tuples) {
        expect(
          connections.some(({ from, to: end }) => [from, end].includes(id) && [from, end].includes(to)),
        ).toBe(true);
      }
    }),
  );
});
