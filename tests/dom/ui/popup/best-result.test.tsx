import { expect, it } from 'vitest';
import type { EntityCard } from '@/core/entities/entity-card';
import type { UiRequest } from '@/core/messages/ui-to-background';
import { Popup } from '@/ui/popup/Popup';
import type { PopupDeps } from '@/ui/popup/popup-deps';
import { after, draw, named, press, type } from '../draw';
import { cardOf, field, lantern, replyTo, setUp, storm } from './popup-stage';

const best = () => document.querySelector('.best');

/** Presses the link without the test's document going anywhere. */
const follow = () => {
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  return after(() => named('All facts and sources').click());
};

/** A background that answers a question about a name so. */
const asking = (answer: (id: string) => unknown) =>
  (async (request: UiRequest) =>
    request.type === 'name-card' ? answer(request.id) : replyTo(request)) as PopupDeps['ask'];

const withCard = (changes: Partial<EntityCard>) =>
  asking((id) => ({ ok: true, card: cardOf(id, changes), flags: {} }));

const listing: EntityCard['statuses'][number] = {
  authority: 'un-sc',
  label: 'Security Council',
  brief: 'UN',
  rank: 1,
  measure: 'asset-freeze',
  effect: 'Nobody may buy its lamps.',
  state: 'listed',
  date: '2024-06',
  asOf: '2026-01-02',
  source: { publisher: 'UN', title: 'List', url: 'https://example.org/un' },
};

it('is called as in the list, also where the list is in the reader’s language', async () => {
  const ask = (async (request: UiRequest) =>
    request.type === 'search'
      ? { ok: true, results: [{ ...lantern, caption: 'Ліхтарний завод' }] }
      : replyTo(request)) as PopupDeps['ask'];
  const page = await draw(<Popup deps={setUp({ ask }).deps} />);

  await type(field(), 'ліх');

  expect(page.querySelector('.results__caption')?.textContent).toBe('Ліхтарний завод');
  expect(page.querySelector('#best-heading')?.textContent).toBe('Ліхтарний завод');
});

it('says who stands behind its summary, as the card does', async () => {
  const page = await draw(<Popup deps={setUp().deps} />);
  await type(field(), 'lamp');

  expect(page.querySelector('.best__summary')?.textContent).toBe(
    'Maker of lanterns. Official record: Register',
  );
});

it('says that no facts are held', async () => {
  await draw(<Popup deps={setUp({ ask: withCard({ facts: [], factCount: 0 }) }).deps} />);
  await type(field(), 'lamp');

  expect(best()?.textContent).toContain('No facts recorded for this name.');
});

it('never says so where there are facts, but none that is ranked', async () => {
  await draw(<Popup deps={setUp({ ask: withCard({ facts: [], factCount: 3 }) }).deps} />);
  await type(field(), 'lamp');

  expect(best()?.textContent).not.toContain('No facts recorded');
  expect(best()?.textContent).toContain('More under “All facts”: 3');
});

it('says first what kind of thing it is and where, then who lists it, for what and since when', async () => {
  await draw(<Popup deps={setUp().deps} />);
  await type(field(), 'lamp');

  expect(best()?.querySelector('.best__kind')?.textContent).toBe('CompanyRussia');
  expect(best()?.querySelector('.best__kind svg')).not.toBeNull();
  const lines = [...(best()?.querySelectorAll('.status-line') ?? [])];
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Asset freezeUnited Kingdom.*November 2024$/),
    expect.stringMatching(/^Military-company list.*7 January 2025$/),
  ]);
  const parts = [...(best()?.querySelectorAll('.status-line, .best__summary, .fact') ?? [])];
  expect(parts.map(({ className }) => className)).toEqual([
    ...lines.map(() => 'status-line'),
    'best__summary',
    ...parts.slice(lines.length + 1).map(() => 'fact'),
  ]);
});

it('counts the listings that it leaves out, and names a measure that it does not know as the data do', async () => {
  const statuses = ['banishment', 'ostracism', 'exile', 'outlawry'].map((measure) => ({
    ...listing,
    effect: measure,
    measure: measure as typeof listing.measure,
  }));
  await draw(<Popup deps={setUp({ ask: withCard({ statuses }) }).deps} />);
  await type(field(), 'lamp');

  expect(best()?.querySelectorAll('.status-line')).toHaveLength(2);
  expect(best()?.textContent).toMatch(/“\u2068?banishment\u2069?”.*Security Council/);
  expect(best()?.textContent).toContain('Further listings: 2');
});

it.each([
  ['No listing found in the lists checked.', [{ authority: 'un-sc', label: 'UN', asOf: '2026' }] as const],
  ['No list has been checked for this name.', [] as const],
])('says “%s” where it is on none', async (words, notFound) => {
  await draw(<Popup deps={setUp({ ask: withCard({ statuses: [], notFound: [...notFound] }) }).deps} />);
  await type(field(), 'lamp');

  expect(best()?.querySelector('.best__standing')?.textContent).toContain(words);
});

it('stands beside the list, which holds options alone, and describes the one that it belongs to', async () => {
  const page = await draw(<Popup deps={setUp().deps} />);
  await type(field(), 'lamp');
  await press(field(), 'ArrowDown');

  const list = page.querySelector('[role=listbox]');
  expect([...(list?.children ?? [])].map(({ role }) => role)).toEqual(['option', 'option']);
  expect(list?.querySelector('a, button, section')).toBeNull();
  expect(list?.nextElementSibling).toBe(best());
  const described = [...page.querySelectorAll('[role=option][aria-describedby]')];
  expect(described.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Storm Lamp')]);
  expect(document.getElementById(described[0]?.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
    /^CompanyRussia.*Asset freeze/,
  );
});

it('asks ahead for the one below, and for none twice', async () => {
  const { deps, asked } = setUp();
  await draw(<Popup deps={deps} />);
  const cards = () => asked.flatMap((request) => (request.type === 'name-card' ? request.id : []));
  await type(field(), 'lamp');
  expect(cards()).toEqual([lantern.id, storm.id]);

  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowDown']) await press(field(), key);

  expect(cards()).toEqual([lantern.id, storm.id]);
});

it('asks again for what could not be read when the reader comes back to it', async () => {
  const failed = new Set<string>();
  const ask = asking((id) => {
    if (failed.has(id)) return replyTo({ type: 'name-card', id });
    failed.add(id);
    return { ok: false, error: 'data-unavailable' };
  });
  await draw(<Popup deps={setUp({ ask }).deps} />);
  await type(field(), 'lamp');
  expect(best()?.querySelector('.best__standing')).toBeFalsy();

  await press(field(), 'ArrowDown');
  await press(field(), 'ArrowUp');

  expect(best()?.querySelector('.best__standing')).not.toBeNull();
});

it.each([
  ['cannot be read', 'data-unavailable', /could not be read.*open it again/],
  ['are not held any more', 'unknown-entity', /not in the data of this version/],
])('says so where the facts %s', async (_, error, words) => {
  await draw(<Popup deps={setUp({ ask: asking(() => ({ ok: false, error })) }).deps} />);
  await type(field(), 'lamp');

  expect(best()?.querySelector('[role=status]')?.textContent).toMatch(words);
});

it('says nothing of a result before its own answer came', async () => {
  const second = Promise.withResolvers<unknown>();
  const ask = asking((id) => (id === lantern.id ? { ok: false, error: 'data-unavailable' } : second.promise));
  await draw(<Popup deps={setUp({ ask }).deps} />);
  await type(field(), 'lamp');
  expect(best()).not.toBeNull();

  await press(field(), 'ArrowDown');
  expect(best()).toBeNull();
  await after(() => second.resolve({ ok: false, error: 'unknown-entity' }));
  expect(best()?.textContent).toMatch(/not in the data/);
});

it('is noted as looked up when the reader goes on to all facts, and opened by its link alone', async () => {
  const { deps, kept, opened } = setUp();
  await draw(<Popup deps={deps} />);
  await type(field(), 'lamp');
  await press(field(), 'ArrowDown');

  await follow();

  expect(kept.lookUps).toEqual([{ id: storm.id, caption: storm.caption }]);
  expect(opened).toEqual([]);
});

it('is not noted beside a private window', async () => {
  const activeTab = async () => ({ id: 1, url: 'https://a.example/', incognito: true });
  const { deps, kept } = setUp({ activeTab });
  await draw(<Popup deps={deps} />);
  await type(field(), 'lamp');

  await follow();

  expect(kept.lookUps).toEqual([]);
});
