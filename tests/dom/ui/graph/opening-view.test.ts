import { describe, expect, it } from 'vitest';
import { findConnections } from '@/core/entities/connections';
import { summarizeName } from '@/core/entities/name-summary';
import { draw } from '@/ui/graph/drawing';
import { createNetwork } from '@/ui/graph/network';
import { openingView } from '@/ui/graph/opening-view';
import { visibleGraph } from '@/ui/graph/visible-graph';
import { translateIn } from '../../../support/translate-in';
import { bundledPack } from '../../../unit/build/pack/bundled-pack';
import { sampleConnections, sampleName } from '../sample-overview';

const em = 15;
/** As wide as the usual fonts set Latin, Cyrillic and Chinese, or wider. */
const measure = (size: number) => (text: string) =>
  [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 1 : 0.56) * size, 0);
const metrics = { em, title: measure(em * 0.9375), small: measure(em * 0.75) };

const { entities, packOf } = bundledPack();
const bundled = createNetwork(
  entities.map((entity) => summarizeName({ ...entity, pack: packOf.get(entity.id) ?? '' })),
  findConnections(entities),
);

/** What of a drawing lies out of its box before anybody scrolls. */
function outOfView(network: typeof bundled, root: string, language: { tag: string; locale: string }) {
  const width = 930;
  const frame = { language: { tag: language.tag, translate: translateIn(language.locale) }, metrics, width };
  const view = openingView(network, root, frame);
  const graph = visibleGraph(network, root, view);
  const drawing = draw(graph, network.names, frame);
  const cut = graph.nodes.filter(({ id }) => {
    const box = drawing.placed.nodes.get(id);
    return !box || box.x + box.width / 2 > width || box.y + box.height / 2 > view.height;
  });
  return { view, graph, cut: cut.map(({ id }) => id) };
}

const ENGLISH = { tag: 'en', locale: 'en' };

describe.each(
  ['en', 'uk', 'ru', 'zh_CN', 'de', 'fr', 'es', 'pl'].map((locale) => ({
    locale,
    tag: locale.replace('_', '-'),
  })),
)('the opening view in $locale', (language) => {
  it('shows whatever is linked with a name directly, for every name of the packs', () => {
    const faults = entities.flatMap(({ id }) => {
      const { cut, graph } = outOfView(bundled, id, language);
      const steps = new Map(graph.nodes.map((node) => [node.id, node.step]));
      const missing = (bundled.neighbours.get(id) ?? []).filter((other) => steps.get(other) !== 1);
      return [...cut, ...missing].map((node) => `${id}: ${node}`);
    });

    expect(entities).toHaveLength(76);
    expect(faults).toEqual([]);
  });
});

it('has two steps where they are seen whole, and one where not', () => {
  expect(outOfView(bundled, 'veles-drone', ENGLISH).view.depth).toBe(2);
  expect(outOfView(bundled, 'aero-hit', ENGLISH).view.depth).toBe(1);
});

it('has a box that grows for many direct links, and the lists of a name without any', () => {
  const others = Array.from({ length: 40 }, (_, at) => `other-${at}`);
  const many = createNetwork(
    ['hub', ...others].map((id) => sampleName(id)),
    sampleConnections(...others.map((id) => `hub>${id}`)),
  );
  const { view, cut } = outOfView(many, 'hub', ENGLISH);

  expect(view.height).toBeGreaterThan(46 * em);
  expect(cut).toEqual([]);
  const alone = outOfView(createNetwork([sampleName('alone')], []), 'alone', ENGLISH);
  expect([...alone.view.open]).toEqual(['alone']);
});

it('stands closer together rather than to be a little too wide, and no closer than it helps', () => {
  const network = createNetwork(
    ['a', 'b', 'c'].map((id) => sampleName(id, { caption: 'A name of some length' })),
    sampleConnections('a>b', 'b>c'),
  );
  const graph = visibleGraph(network, 'a', { depth: 2, open: new Set() });
  const language = { tag: 'en', translate: translateIn('en') };
  const widthIn = (width: number) => draw(graph, network.names, { language, metrics, width }).width;
  const easy = widthIn(Infinity);

  expect(widthIn(easy)).toBe(easy);
  expect(widthIn(easy - 1)).toBeLessThan(easy);
  expect(widthIn(50)).toBe(easy);
});

it('puts a name with nothing behind it above one with much', () => {
  const network = createNetwork(
    ['root', 'busy', 'leaf', 'one', 'two', 'three'].map((id) => sampleName(id)),
    sampleConnections('root>busy', 'root>leaf', 'busy>one', 'busy>two', 'busy>three'),
  );
  const graph = visibleGraph(network, 'root', { depth: 2, open: new Set() });
  const { placed } = draw(graph, network.names, {
    language: { tag: 'en', translate: translateIn('en') },
    metrics,
  });

  expect(placed.nodes.get('leaf')?.y).toBeLessThan(placed.nodes.get('busy')?.y ?? 0);
});
