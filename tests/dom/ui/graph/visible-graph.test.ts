import { expect, it } from 'vitest';
import { createNetwork } from '@/ui/graph/network';
import { MOST_MEMBERS, visibleGraph } from '@/ui/graph/visible-graph';
import { sampleConnections, sampleListing, sampleName } from '../sample-overview';

const LISTED = { listings: [sampleListing('us-dod-1260h')] };

/** a – b – c – d in a row, e apart; b and e stand on one list. */
const network = createNetwork(
  [sampleName('a'), sampleName('b', LISTED), sampleName('c'), sampleName('d'), sampleName('e', LISTED)],
  sampleConnections('a>b', 'b>c', 'd>c'),
);
const show = (depth: number, ...open: string[]) => visibleGraph(network, 'a', { depth, open: new Set(open) });
const ids = (graph: ReturnType<typeof show>) => graph.nodes.map(({ id }) => id);

it.each([
  [1, ['a', 'b']],
  [2, ['a', 'b', 'c']],
  [Infinity, ['a', 'b', 'c', 'd']],
])('goes %s steps far', (depth, expected) => {
  expect(ids(show(depth))).toEqual(expected);
});

it('says how much hangs on a node that is not drawn', () => {
  expect(show(1).nodes.map(({ id, hidden }) => [id, hidden])).toEqual([
    ['a', 0],
    ['b', 2],
  ]);
});

it('walks over a list to a name that no connection leads to', () => {
  expect(ids(show(1, 'b'))).toEqual(['a', 'b', 'c', 'list:us-dod-1260h']);
  expect(ids(show(1, 'b', 'list:us-dod-1260h'))).toEqual(['a', 'b', 'c', 'list:us-dod-1260h', 'e']);
});

it('draws every link between names that are shown, from the nearer to the farther', () => {
  const edges = show(Infinity).edges.map(({ from, to }) => `${from}-${to}`);

  expect(edges.toSorted()).toEqual(['a-b', 'b-c', 'c-d']);
});

it('shows only some names of a long list, and how many more there are', () => {
  const many = Array.from({ length: MOST_MEMBERS + 5 }, (_, at) => sampleName(`n${at}`, LISTED));
  const graph = visibleGraph(createNetwork(many, []), 'n0', {
    depth: 1,
    open: new Set(['n0', 'list:us-dod-1260h']),
  });

  expect(graph.nodes).toHaveLength(1 + 1 + MOST_MEMBERS + 1);
  expect(graph.nodes.at(-1)).toMatchObject({ kind: 'rest', count: 4 });
});

it('leaves out links to nobody, links to oneself, and a root that is not there', () => {
  const odd = createNetwork([sampleName('a')], sampleConnections('a>nobody', 'a>a'));

  expect(visibleGraph(odd, 'a', { depth: 3, open: new Set() }).edges).toEqual([]);
  expect(visibleGraph(odd, 'nobody', { depth: 3, open: new Set() })).toEqual({ nodes: [], edges: [] });
});

it('does not count a delisted entry as standing on a list', () => {
  const off = sampleName('a', { listings: [{ ...sampleListing('un-sc'), state: 'delisted' }] });

  expect(visibleGraph(createNetwork([off], []), 'a', { depth: 1, open: new Set(['a']) }).nodes).toHaveLength(
    1,
  );
});
