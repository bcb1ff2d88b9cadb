import { expect, it } from 'vitest';
import type { PageSummary } from '@/core/messages/to-page';
import { groupPageNames } from '@/ui/page-names/page-groups';
import { decidePageState, type PageFacts } from '@/ui/page-names/page-state';

const site: PageFacts = {
  place: { kind: 'site', site: 'example.com' },
  paused: false,
  siteActive: true,
  summary: undefined,
};
const name: PageSummary['entities'][number] = {
  id: 'a',
  caption: 'A',
  statusClass: 'known',
  count: 2,
  frameId: 0,
};
const says = (state: PageSummary['state'], entities = [] as PageSummary['entities']): PageSummary => ({
  state,
  entities,
});

it.each<[string, Partial<PageFacts>, object]>([
  ['waits for the tab', { place: undefined }, { kind: 'loading' }],
  ['waits for the page', {}, { kind: 'loading' }],
  ['knows pages of the browser', { place: { kind: 'internal' }, paused: true }, { kind: 'internal' }],
  ['knows add-on stores', { place: { kind: 'store' } }, { kind: 'store' }],
  [
    'puts the pause above what the page says',
    { paused: true, summary: says('done', [name]) },
    { kind: 'paused' },
  ],
  [
    'puts the site switch above what the page says',
    { siteActive: false, summary: says('done', [name]) },
    { kind: 'off' },
  ],
  ['knows a tab without a content script', { summary: null }, { kind: 'not-annotated' }],
  [
    'takes a page that has not heard of its rules yet as scanning',
    { summary: says('off') },
    { kind: 'scanning' },
  ],
  ['scans', { summary: says('scanning') }, { kind: 'scanning' }],
  ['found nothing', { summary: says('done') }, { kind: 'nothing-found' }],
  ['lists names', { summary: says('done', [name]) }, { kind: 'names', entities: [name], unfinished: 'no' }],
  [
    'lists names early',
    { summary: says('scanning', [name]) },
    { kind: 'names', entities: [name], unfinished: 'scanning' },
  ],
  [
    'tells of a limit',
    { summary: says('stopped-at-limit') },
    { kind: 'names', entities: [], unfinished: 'stopped-at-limit' },
  ],
  [
    'tells of a failure',
    { summary: { ...says('failed'), message: 'no index' } },
    { kind: 'failed', message: 'no index' },
  ],
])('%s', (_, facts, state) => {
  expect(decidePageState({ ...site, ...facts })).toEqual(state);
});

it('groups gravest first, adds up frames, and puts the most frequent name first', () => {
  const groups = groupPageNames([
    name,
    { id: 'b', caption: 'B', statusClass: 'freeze', count: 1, frameId: 0 },
    { id: 'c', caption: 'C', statusClass: 'freeze', count: 1, frameId: 0 },
    { id: 'c', caption: 'C', statusClass: 'freeze', count: 3, frameId: 7 },
  ]);

  expect(
    groups.map(({ statusClass, names }) => [
      statusClass,
      names.map(({ id, count, frameIds }) => [id, count, frameIds]),
    ]),
  ).toEqual([
    [
      'freeze',
      [
        ['c', 4, [0, 7]],
        ['b', 1, [0]],
      ],
    ],
    ['known', [['a', 2, [0]]]],
  ]);
});
