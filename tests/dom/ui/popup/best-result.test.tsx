import { expect, it } from 'vitest';
import type { Fact } from '@/core/entities/fact';
import type { UiRequest } from '@/core/messages/ui-to-background';
import { Popup } from '@/ui/popup/Popup';
import type { PopupDeps } from '@/ui/popup/popup-deps';
import { after, draw, named, press, type } from '../draw';
import { sampleEntity, samplePack } from '../sample-entity';
import { field, lantern, replyTo, setUp, storm } from './popup-stage';

const best = () => document.querySelector('.best');

/** Presses the link without the test's document going anywhere. */
const follow = () => {
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  return after(() => named('All facts and sources').click());
};

/** A background that answers a question about an entity so. */
const asking = (answer: (id: string) => unknown) =>
  (async (request: UiRequest) =>
    request.type === 'entity' ? answer(request.id) : replyTo(request)) as PopupDeps['ask'];

const withFacts = (facts: readonly Fact[]) =>
  asking((id) => ({
    ok: true,
    entity: { ...sampleEntity, id, facts },
    sources: {},
    related: {},
    pack: samplePack,
  }));

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
  await draw(<Popup deps={setUp({ ask: withFacts([]) }).deps} />);
  await type(field(), 'lamp');

  expect(best()?.textContent).toContain('No facts recorded for this name.');
});

it('never says so where there are facts, but none that is ranked', async () => {
  const facts = sampleEntity.facts.map(({ rank: _rank, ...fact }) => fact);
  await draw(<Popup deps={setUp({ ask: withFacts(facts) }).deps} />);
  await type(field(), 'lamp');

  expect(best()?.textContent).not.toContain('No facts recorded');
  expect(best()?.textContent).toContain(`More under “All facts”: ${facts.length}`);
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
