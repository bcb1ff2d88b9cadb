import { expect, it } from 'vitest';
import type { EntityReply } from '@/core/messages/ui-to-background';
import { EntityPage } from '@/ui/entity/EntityPage';
import { after, draw } from '../draw';
import { sampleEntity, samplePack, sampleSources } from '../sample-entity';
import { sampleConnections, sampleName, sampleOverview } from '../sample-overview';
import { fakeDeps } from './fake-deps';

const found: EntityReply = {
  ok: true,
  entity: sampleEntity,
  sources: sampleSources,
  related: { 'storm-lamp': 'Storm Lamp' },
  pack: samplePack,
};
const { uk: paper } = sampleSources;
if (!paper) throw new Error('the sample has this source');
const NAMES = ['lantern-works', 'storm-lamp', 'kite-works', 'rope-works'];
const LINKS = ['lantern-works>storm-lamp', 'storm-lamp>kite-works', 'kite-works>rope-works'];

/** A chain of names, each link of which has a source of its own that the entry does not name. */
const overview = {
  ...sampleOverview(
    NAMES.map((id) => sampleName(id)),
    sampleConnections(...LINKS).map((connection) => ({
      ...connection,
      claims: connection.claims.map((claim) => ({ ...claim, sources: [`of-${connection.to}`] })),
    })),
  ),
  sources: Object.fromEntries(NAMES.map((id) => [`of-${id}`, { ...paper, publisher: `Paper on ${id}` }])),
};

const show = () => draw(<EntityPage deps={fakeDeps(found, { overview }).deps} />);
const publishers = (list: Element | undefined) =>
  [...(list?.querySelectorAll('.sources__item') ?? [])].map(
    (item) => `${item.id} ${item.querySelector('.sources__publisher')?.textContent}`,
  );
const listsOf = (page: Element) => [...page.querySelectorAll('ol.sources')];
const drawAll = (page: Element) =>
  after(() => [...page.querySelectorAll<HTMLInputElement>('.graph-controls input')].at(-1)?.click());
const drawLeast = (page: Element) =>
  after(() => page.querySelector<HTMLInputElement>('.graph-controls input')?.click());

it('lists the sources of what is drawn besides under a heading of their own', async () => {
  const page = await show();
  const [own, further] = listsOf(page);

  expect(publishers(own)).toHaveLength(5);
  expect(publishers(own).at(-1)).toContain('Paper on storm-lamp');
  expect(publishers(further)).toEqual(['source-6 Paper on kite-works']);
  expect(further?.getAttribute('start')).toBe('6');
  expect(page.querySelector('.sources__group')?.textContent).toBe('Further connections in the drawing');
});

it('gives a number to each source that the reader draws, and never another', async () => {
  const page = await show();
  await drawAll(page);

  const both = ['source-6 Paper on kite-works', 'source-7 Paper on rope-works'];
  expect(publishers(listsOf(page)[1])).toEqual(both);
  const marks = [...page.querySelectorAll('.connections__claim .source-mark')];
  // The new one stands before the other in the table.
  expect(marks.slice(-2).map((mark) => mark.getAttribute('href'))).toEqual(['#source-7', '#source-6']);

  await drawLeast(page);
  expect(publishers(listsOf(page)[1])).toEqual(both);
});

it('cites the sources of the entry alone', async () => {
  const { deps, copied } = fakeDeps(found, { overview });
  const page = await draw(<EntityPage deps={deps} />);

  await after(() =>
    page.querySelector<HTMLButtonElement>('#cite [aria-label="Copy all sources: BibTeX"]')?.click(),
  );

  expect(copied[0]).toContain('@misc{of-storm-lamp,');
  expect(copied[0]).not.toContain('of-kite-works');
});
