import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edgePath } from '@/ui/graph/edge-path';
import { layOut } from '@/ui/graph/lay-out';
import { createNetwork } from '@/ui/graph/network';
import { visibleGraph } from '@/ui/graph/visible-graph';
import { nextNode } from '@/ui/graph/walk';
import { sampleConnections, sampleName } from '../sample-overview';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

function place(links: string[]) {
  const network = createNetwork(
    IDS.map((id) => sampleName(id)),
    sampleConnections(...links),
  );
  const graph = visibleGraph(network, 'a', { depth: Infinity, open: new Set() });
  const size = () => ({ width: 100, height: 30 });
  return { graph, placed: layOut(graph, { size, labelSize: () => ({ width: 40, height: 12 }), em: 16 }) };
}

const links = fc.array(
  fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)).map((pair) => pair.join('>')),
  { maxLength: 14 },
);

it('draws the same graph the same, and no node over another', () => {
  fc.assert(
    fc.property(links, (given) => {
      const { placed } = place(given);

      expect(place(given).placed).toEqual(placed);
      const boxes = [...placed.nodes.values()];
      for (const [at, one] of boxes.entries()) {
        for (const other of boxes.slice(at + 1)) {
          const isApart =
            Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
            Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
          expect(isApart).toBe(true);
        }
      }
    }),
  );
});

it('lets arrow keys reach every node from the root', () => {
  fc.assert(
    fc.property(links, (given) => {
      const { graph, placed } = place(given);
      const reached = new Set(['a']);
      for (const id of reached) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          const next = nextNode(id, key, { placed, linked: new Set() });
          if (next !== undefined) reached.add(next);
        }
      }

      expect(reached.size).toBe(graph.nodes.length);
    }),
  );
});

it('goes where the arrow points and nowhere else', () => {
  const { placed } = place(['a>b', 'b>c']);
  const walk = (from: string, key: string) => nextNode(from, key, { placed, linked: new Set() });

  expect(walk('a', 'ArrowRight')).toBe('b');
  expect(walk('b', 'ArrowLeft')).toBe('a');
  expect(walk('a', 'ArrowLeft')).toBeUndefined();
  expect(walk('a', 'ArrowDown')).toBeUndefined();
  expect(walk('a', 'x')).toBeUndefined();
});

it('has no extent where there is nothing to draw', () => {
  const placed = layOut(
    { nodes: [], edges: [] },
    { size: () => ({ width: 1, height: 1 }), labelSize: () => ({ width: 0, height: 0 }), em: 16 },
  );

  expect(placed).toMatchObject({ width: 0, height: 0 });
});

it('makes a path of two points or more', () => {
  expect(edgePath([])).toBe('');
  expect(edgePath([{ x: 1, y: 1 }])).toBe('');
  const path = edgePath([
    { x: 0, y: 0 },
    { x: 10, y: 20 },
    { x: 20, y: 20 },
  ]);

  expect(path).toBe('M0.0 0.0C5.0 0.0 5.0 20.0 10.0 20.0C15.0 20.0 15.0 20.0 20.0 20.0');
});
