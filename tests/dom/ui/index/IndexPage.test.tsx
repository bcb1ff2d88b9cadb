import { expect, it } from 'vitest';
import type { Flags } from '@/core/messages/drawing';
import type { OverviewReply } from '@/core/messages/ui-to-background';
import type { IndexDeps } from '@/ui/index/index-deps';
import { IndexPage } from '@/ui/index/IndexPage';
import { LanguageContext } from '@/ui/kit/language-context';
import { after, draw, named, type } from '../draw';
import { english } from '../english';
import { sampleListing, sampleName, sampleOverview } from '../sample-overview';

const overview = sampleOverview([
  sampleName('lantern-works', {
    caption: 'Lantern Works',
    listings: [sampleListing('un-sc')],
    notFound: [{ authority: 'ua-gur', asOf: '2026-03' }],
  }),
  sampleName('ivan-kite', { caption: 'Ivan Kite', schema: 'Person', countries: ['ua'] }),
  sampleName('no-country', { caption: 'شركة', schema: 'Product', countries: [] }),
]);

const FLAGS: Flags = { ru: ['svg', { viewBox: '0 0 3 2' }, [['path', { d: 'M0 0h3v2H0z' }, []]]] };

function fakeDeps(search = '', reply: OverviewReply = overview) {
  const addresses: string[] = [];
  const deps: IndexDeps = {
    search,
    ask: (async ({ type: asked }) =>
      asked === 'overview'
        ? reply
        : { ok: true, results: [{ id: 'ivan-kite', matched: 'Іван Кайт' }] }) as IndexDeps['ask'],
    loadFlags: async () => FLAGS,
    setAddress: (address) => void addresses.push(address),
    loadTheme: async () => 'dark',
  };
  return { deps, addresses };
}

const headings = () => [...document.querySelectorAll('.index-group__heading')].map((one) => one.textContent);
const names = () => [...document.querySelectorAll('.index-entry__name')].map((one) => one.textContent);

async function choose(label: string, value: string): Promise<void> {
  const select = [...document.querySelectorAll('label')]
    .find((one) => one.querySelector('span')?.textContent === label)
    ?.querySelector('select');
  if (!select) throw new Error(`no filter is named ${label}`);
  await after(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

it('lists every name under its kind, with its page, its country and its statuses', async () => {
  const page = await draw(<IndexPage deps={fakeDeps().deps} />);

  expect(headings()).toEqual(['Company 1', 'Person 1', 'Product 1']);
  expect(page.querySelector('.index-entry')?.textContent).toMatch(
    /Lantern Works.*Company · Russia.*Asset freeze/,
  );
  expect(page.querySelector('.index-entry a')?.getAttribute('href')).toBe('entity.html?id=lantern-works');
  expect(page.textContent).toContain('country not known');
  expect(page.textContent).not.toMatch(/not sanctioned(?!”)/);
});

it('shows the flag of a country that has one, to the eye alone, in entries and over the names of a country', async () => {
  const page = await draw(<IndexPage deps={fakeDeps('?by=country').deps} />);
  const flags = [...page.querySelectorAll('.flag')];

  expect(flags.map((flag) => flag.parentElement?.textContent)).toEqual(['Russia 1', 'Company · Russia']);
  expect(flags.map((flag) => flag.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
  expect(headings()).toContain('Ukraine 1');
});

it('shows the names only with their flags, so that no line moves', async () => {
  const later = Promise.withResolvers<Flags>();
  const page = await draw(<IndexPage deps={{ ...fakeDeps().deps, loadFlags: () => later.promise }} />);
  expect([names(), page.querySelector('main')?.getAttribute('aria-busy')]).toEqual([[], 'true']);

  await after(() => later.resolve({}));
  expect([names().length, page.querySelector('main')?.getAttribute('aria-busy')]).toEqual([3, 'false']);
});

it('filters, says how many are left, keeps it in the address, and clears again', async () => {
  const { deps, addresses } = fakeDeps();
  await draw(<IndexPage deps={deps} />);

  await choose('Status', 'asset-freeze');
  expect(names()).toEqual(['Lantern Works']);
  expect(document.querySelector('[role="status"]')?.textContent).toBe('Shown: 1 of 3');
  expect(addresses.at(-1)).toBe('?status=asset-freeze');

  await after(() => named('Clear all filters').click());
  expect(names()).toHaveLength(3);
  expect(addresses.at(-1)).toBe('');
});

it('opens at the view that the address asks for', async () => {
  await draw(<IndexPage deps={fakeDeps('?by=country&kind=Person').deps} />);

  expect(headings()).toEqual(['Ukraine 1']);
});

it('searches in every script and says by which name it found', async () => {
  await draw(<IndexPage deps={fakeDeps().deps} />);

  await type(document.querySelector('input[type="search"]'), 'кайт');

  expect(names()).toEqual(['Ivan Kite']);
  expect(document.querySelector('.index-entry')?.textContent).toContain('found as “Іван Кайт”');
});

it('says what to do where nothing is left', async () => {
  await draw(<IndexPage deps={fakeDeps('?kind=Vessel').deps} />);

  expect(document.querySelector('.index-nothing')?.textContent).toContain('Clear a filter');
  expect(document.querySelector('select')?.value).toBe('Vessel');
});

it('says how the packs are made and dated, which is off, and which lists were read', async () => {
  const page = await draw(<IndexPage deps={fakeDeps('', { ...overview, packsOff: ['sample'] }).deps} />);

  const made = page.querySelector('#made')?.textContent;
  expect(made).toMatch(/never means “not sanctioned”/);
  expect(made).toMatch(/Invented pack.*Version 1\.2\.3 · verified 22 November 2026 · names: 3.*Switched off/);
  expect(page.querySelector('#lists')?.textContent).toMatch(
    /United Nations Security Council22 August 202610/,
  );
});

it('tells of the packs in the language of the reader, and says where it cannot', async () => {
  if (!overview.ok) throw new Error('no packs');
  const said = 'Вигаданий набір.';
  const descriptions = { de: said, es: said, fr: said, pl: said, ru: said, uk: said, zh: said };
  const packs = overview.packs.map((info) => ({ ...info, descriptions }));
  const page = await draw(
    <LanguageContext.Provider value={{ ...english, tag: 'uk' }}>
      <IndexPage deps={fakeDeps('', { ...overview, packs }).deps} />
    </LanguageContext.Provider>,
  );

  expect(page.querySelector('.colophon__pack p')?.innerHTML).toBe('<span>Вигаданий набір.</span>');
  expect(page.querySelector('.colophon__pack h3 span')?.getAttribute('lang')).toBe('en');
});

it('marks what the pack says in English for a reader of another language, and nothing for a reader of English', async () => {
  const packed = [
    sampleName('lantern-works', { caption: 'Lantern Works', captions: { uk: 'Ліхтарний завод' } }),
    sampleName('kite-works', { caption: 'Kite Works' }),
  ];
  const index = <IndexPage deps={fakeDeps('', sampleOverview(packed)).deps} />;
  const inEnglish = (page: HTMLElement) =>
    [...page.querySelectorAll('.index-entry [lang="en"]')].map(({ textContent }) => textContent).toSorted();

  const ukrainian = { ...english, tag: 'uk' };
  const translated = <LanguageContext.Provider value={ukrainian}>{index}</LanguageContext.Provider>;
  expect(inEnglish(await draw(translated))).toEqual([
    'Kite Works',
    'Lantern Works',
    'Who kite-works is.',
    'Who lantern-works is.',
  ]);
  expect((await draw(index)).querySelector('[lang]')).toBeNull();
});

it('says in plain words that the names cannot be read', async () => {
  const page = await draw(<IndexPage deps={fakeDeps('', { ok: false, error: 'data-unavailable' }).deps} />);

  expect(page.querySelector('[role="alert"]')?.textContent).toContain('The facts cannot be read');
});
