import { describe, expect, it } from 'vitest';
import { buildEntityCard } from '@/core/entities/build-entity-card';
import type { Entity } from '@/core/entities/entity';
import { summarizeName } from '@/core/entities/name-summary';
import type { Measure } from '@/core/entities/status';
import { build } from '@/page/popover/build';
import { drawCard } from '@/ui/card/draw-card';
import { EntityPage } from '@/ui/entity/EntityPage';
import { IndexPage } from '@/ui/index/IndexPage';
import { Popup } from '@/ui/popup/Popup';
import { ReportPage } from '@/ui/report/ReportPage';
import { draw } from './draw';
import { english } from './english';
import { fakeDeps } from './entity/fake-deps';
import { fakeReport } from './report/fake-deps';
import { sampleMention, sampleWords } from './report/sample-report';
import { setUp } from './popup/popup-stage';
import { sampleEntity, samplePack, sampleSources } from './sample-entity';
import { sampleOverview } from './sample-overview';

const replyOf = (entity: Entity) =>
  ({ ok: true, entity, sources: sampleSources, related: {}, pack: samplePack }) as const;
const overviewOf = (entity: Entity) => sampleOverview([summarizeName({ ...entity, pack: 'sample' })]);

/** Every surface that shows an entity, drawn with one. */
const SURFACES: Record<string, (entity: Entity) => Promise<HTMLElement>> = {
  'entity page': (entity) =>
    draw(<EntityPage deps={fakeDeps(replyOf(entity), { overview: overviewOf(entity) }).deps} />),
  card: async (entity) => {
    document.body.replaceChildren();
    const card = buildEntityCard(entity, sampleSources, '1.2.3', english.translate);
    build(document.body, drawCard({ card, relations: [], citation: '', flags: {} }, english));
    return document.body;
  },
  index: (entity) =>
    draw(
      <IndexPage
        deps={{
          search: '',
          ask: (async () => overviewOf(entity)) as never,
          loadFlags: async () => ({}),
          setAddress: () => undefined,
          loadTheme: async () => 'system',
        }}
      />,
    ),
  'popup row': (entity) => {
    const { id, caption } = entity;
    const entities = [{ id, caption, statusClass: 'freeze', count: 3, frameId: 0 } as const];
    return draw(<Popup deps={setUp({ requestSummary: async () => ({ state: 'done', entities }) }).deps} />);
  },
  'page report': (entity) => {
    const frames = { 0: sampleWords({ mentions: [sampleMention({ entity: entity.id })] }) };
    const ask = async ({ type }: { type: string }) =>
      type === 'overview' ? overviewOf(entity) : replyOf(entity);
    return draw(<ReportPage deps={fakeReport({ frames, ask: ask as never }).deps} />);
  },
};

const plain = (page: HTMLElement) =>
  page.textContent.replaceAll(/[\u2068\u2069]/g, '').replaceAll(/\s+/g, ' ');
const [listing] = sampleEntity.statuses;
const [fact] = sampleEntity.facts;
if (!listing || !fact) throw new Error('the sample has a listing and a fact');

/** What may be wrong with an entity, and what each surface says of it; a surface that is not named shows nothing of the kind. */
const CASES: {
  what: string;
  change: Partial<Entity>;
  says: Partial<Record<keyof typeof SURFACES, RegExp>>;
}[] = [
  {
    what: 'no facts',
    change: { facts: [] },
    says: { 'entity page': /No facts are recorded/, card: /No facts recorded for this name/ },
  },
  {
    what: '200 facts',
    change: {
      facts: Array.from({ length: 200 }, (_, at) => ({
        ...fact,
        id: `f-${at}`,
        text: `No. ${at}.`,
        rank: 1,
      })),
    },
    says: { 'entity page': /No\. 0\..*No\. 199\./, card: /No\. 0\..*More under “All facts”: 197/ },
  },
  {
    what: 'no country',
    change: { properties: { name: ['Lantern Works'] } },
    says: {
      'entity page': /country not known/,
      card: /country not known/,
      index: /country not known/,
      'page report': /country not known/,
    },
  },
  {
    what: 'no list checked',
    change: { statuses: [], checks: [], facts: [] },
    says: {
      'entity page': /No list has been checked for this name\. Lists with an entry in force: 0/,
      card: /No list has been checked for this name/,
      index: /no listing/i,
    },
  },
  {
    what: 'a kind of measure that this version does not know',
    change: { statuses: [{ ...listing, measure: 'banishment' as Measure, effect: 'It must not land.' }] },
    says: {
      'entity page':
        /does not know \(“banishment”\).*It must not land\..*cannot say what this kind of entry means/,
      card: /does not know \(“banishment”\).*It must not land\./,
      index: /does not know \(“banishment”\)/,
      'page report': /does not know \(“banishment”\).*It must not land\./,
    },
  },
  {
    what: 'dates that are none',
    change: {
      statuses: [{ ...listing, date: '31.2.', asOf: 'Lichtmess' }],
      facts: [{ ...fact, date: 'some spring', rank: 1 }],
    },
    says: {
      'entity page': /not legible \(“31\.2\.”\).*not legible \(“Lichtmess”\).*not legible \(“some spring”\)/,
      card: /not legible \(“31\.2\.”\).*not legible \(“some spring”\)/,
      index: /not legible \(“Lichtmess”\)/,
      'page report': /not legible \(“31\.2\.”\).*not legible \(“Lichtmess”\)/,
    },
  },
];

describe.each(CASES)('an entity with $what', ({ change, says }) => {
  it.each(Object.entries(SURFACES))('says so where it matters: %s', async (surface, show) => {
    const page = await show({ ...sampleEntity, ...change });

    const text = plain(page);
    expect(text).toMatch(says[surface] ?? /Lantern Works/);
    expect(text).not.toMatch(/NaN|Invalid|undefined|null|\[object/);
    expect(text).not.toMatch(/not sanctioned(?!”)/);
  });
});

describe.each([
  ['of 300 letters', 'Lantern'.repeat(43).slice(0, 300)],
  ['from right to left', 'شركة صناعات الطائرات'],
  ['in mixed scripts', 'مصنع Lantern 灯笼厂 «Фонарь»'],
  ['of signs that turn the direction', '\u202Eskrow nretnaL'],
  ['of markup', '<u>Lantern</u> & "Works"'],
])('a name %s', (_what, caption) => {
  it.each(Object.entries(SURFACES))('stands as it is, in its own direction: %s', async (_surface, show) => {
    const page = await show({ ...sampleEntity, caption, properties: { name: [caption] } });

    const holders = [...page.querySelectorAll('h1, h2, h3, bdi, a')].filter(
      (one) => one.textContent === caption,
    );
    expect(holders.length).toBeGreaterThan(0);
    const loose = holders.filter(
      (one) => !one.matches('bdi, [dir="auto"], bdi *') && !one.querySelector('bdi'),
    );
    expect(loose.map((one) => one.outerHTML)).toEqual([]);
    expect(page.querySelector('u')).toBeNull();
  });
});

it.each(Object.entries(SURFACES).filter(([surface]) => !/index|popup/.test(surface)))(
  'a summary that runs from the right leaves its direction to itself, and not to who says so: %s',
  async (_surface, show) => {
    const text = 'شركة.';
    const summary = { ...sampleEntity.summary, text };
    const page = await show({ ...sampleEntity, summary });

    const says = [...page.querySelectorAll('small, p')].find((one) =>
      /^(?:Official|Reported)/.test(one.textContent),
    );
    expect(says).toBeDefined();
    expect(says?.closest('[dir]')?.textContent ?? '').not.toContain(text);
  },
);
