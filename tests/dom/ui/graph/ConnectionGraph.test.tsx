import { expect, it } from 'vitest';
import type { EntityReply } from '@/core/messages/ui-to-background';
import { EntityPage } from '@/ui/entity/EntityPage';
import { after, draw, press } from '../draw';
import { sampleEntity, samplePack, sampleSources } from '../sample-entity';
import { sampleConnections, sampleListing, sampleName, sampleOverview } from '../sample-overview';
import { fakeDeps } from '../entity/fake-deps';

const LISTED = { listings: [sampleListing('us-dod-1260h', 'military-company-list')] };
const overview = sampleOverview(
  [
    sampleName('lantern-works', { caption: 'Lantern Works' }),
    sampleName('storm-lamp', { caption: 'Storm Lamp', ...LISTED }),
    sampleName('kite-works', { caption: 'Kite Works' }),
    sampleName('far-works', { caption: 'Far Works', ...LISTED }),
  ],
  sampleConnections('lantern-works>storm-lamp', 'kite-works>storm-lamp'),
);
const found = {
  ok: true as const,
  entity: { ...sampleEntity, relations: [] },
  sources: sampleSources,
  related: {},
  pack: samplePack,
} satisfies EntityReply;

const drawPage = () => draw(<EntityPage deps={fakeDeps(found, { overview }).deps} />);
const node = (id: string) => document.querySelector<SVGAElement>(`[data-node="${id}"]`);
const toggle = (label: string) => {
  const button = document.querySelector(`.graph [role='button'][aria-label='${label}']`);
  if (!button) throw new Error(`the drawing has no “${label}”`);
  return after(() => button.dispatchEvent(new MouseEvent('click', { bubbles: true })));
};
const tabStops = () =>
  [...document.querySelectorAll('[data-node][tabindex="0"]')].map((link) => link.getAttribute('data-node'));

it('is one stop for the Tab key, and arrows walk from node to node', async () => {
  await drawPage();
  expect(tabStops()).toEqual(['lantern-works']);

  await press(node('lantern-works'), 'ArrowRight');
  expect(tabStops()).toEqual(['storm-lamp']);
  expect(document.activeElement).toBe(node('storm-lamp'));
  await press(node('storm-lamp'), 'ArrowRight');
  expect(tabStops()).toEqual(['kite-works']);
  await press(node('kite-works'), 'Home');
  expect(tabStops()).toEqual(['lantern-works']);
});

it('leads to the page of each name, and to the names of a list in the index', async () => {
  await drawPage();
  await press(node('lantern-works'), 'ArrowRight');
  await press(node('storm-lamp'), ' ');

  expect(node('storm-lamp')?.getAttribute('href')).toBe('entity.html?id=storm-lamp');
  expect(node('list:us-dod-1260h')?.getAttribute('href')).toBe('names.html?list=us-dod-1260h');
});

it('walks over a list to a name that nothing else leads to, and back', async () => {
  await drawPage();
  await press(node('lantern-works'), 'ArrowRight');
  await press(node('storm-lamp'), ' ');
  expect(node('far-works')).toBeNull();

  await toggle('US Defense Department (Section 1260H): show 1 more');
  expect(node('far-works')).not.toBeNull();
  expect(document.querySelector('.connections--lists')?.textContent).toMatch(/Far Works/);

  await toggle('Storm Lamp: show less');
  expect(node('far-works')).toBeNull();
});

it('goes as far as the reader asks, and the table with it', async () => {
  await drawPage();
  const table = () => document.querySelector('.connections')?.textContent;
  expect(table()).toContain('Kite Works');

  await after(() => document.querySelector<HTMLInputElement>('[name="graph-depth"]')?.click());

  expect(node('kite-works')).toBeNull();
  expect(table()).not.toContain('Kite Works');
  expect(table()).toMatch(/Lantern Works.*produces.*Storm Lamp.*Reported by The Gazette/);
});

it('leaves other keys and the browser’s own combinations alone', async () => {
  await drawPage();

  expect((await press(node('lantern-works'), 'Enter')).defaultPrevented).toBe(false);
  expect((await press(node('lantern-works'), 'a')).defaultPrevented).toBe(false);
  expect((await press(node('lantern-works'), 'ArrowLeft')).defaultPrevented).toBe(true);
});

it('has the table alone where the other names cannot be read', async () => {
  const { deps } = fakeDeps(
    { ...found, entity: sampleEntity, related: { 'storm-lamp': 'Storm Lamp' } },
    { overview: { ok: false, error: 'data-unavailable' } },
  );
  const page = await draw(<EntityPage deps={deps} />);

  expect(page.querySelector('.graph')).toBeNull();
  expect(page.querySelector('.connections')?.textContent).toContain('Storm Lamp');
});

it('says the status of each name in words, as short as is true, and all of it to who only hears', async () => {
  const names = overview.names.map((name) =>
    name.id === 'storm-lamp' ? { ...name, statusClass: 'listed' as const } : name,
  );
  await draw(<EntityPage deps={fakeDeps(found, { overview: { ...overview, names } }).deps} />);
  const seen = (id: string) => node(id)?.querySelector('.graph-node__detail')?.textContent.trim();
  const heard = (id: string) => node(id)?.getAttribute('aria-label');

  expect(seen('storm-lamp')).toMatch(/^On a list/);
  expect(heard('storm-lamp')).toMatch(/^Storm Lamp On a list .*\. On an official list$/);
  expect(seen('kite-works')).toMatch(/^No listing found/);
  expect(heard('kite-works')).toMatch(/^Kite Works No listing found .*\. Facts, no listing in force found$/);
});
