import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/core/settings/default-settings';
import type { UiRequest } from '@/core/messages/ui-to-background';
import type { PageTab } from '@/ui/page-names/names-deps';
import { Popup } from '@/ui/popup/Popup';
import type { PopupDeps } from '@/ui/popup/popup-deps';
import type { KnownSettings } from '@/ui/kit/use-settings';
import { after, draw, named, type } from '../draw';
import { english } from '../english';

const NEWS = { version: '2.0.0' };

/** A popup whose answers come when the test says so. */
function setUp() {
  const settings = Promise.withResolvers<KnownSettings>();
  const tab = Promise.withResolvers<PageTab | undefined>();
  const deps: PopupDeps = {
    activeTab: () => tab.promise,
    settings: {
      load: () => settings.promise,
      update: async (change) => change(DEFAULT_SETTINGS),
      watch() {},
    },
    ask: (async ({ type: asked }: UiRequest) =>
      asked === 'search'
        ? {
            ok: true,
            results: [
              { id: 'lamp', caption: 'Storm Lamp', schema: 'Company', countries: [], statusClass: 'known' },
            ],
          }
        : { ok: false, error: 'data-unavailable' }) as PopupDeps['ask'],
    requestSummary: async () => ({ state: 'done', entities: [] }),
    jump: async () => false,
    openEntity: async () => undefined,
    openReport: async () => undefined,
    lookUps: { load: async () => [], save: async () => undefined },
    news: { load: async () => undefined, dismiss: async () => undefined },
    findPanelOpener: async () => undefined,
  };
  return { deps, settings, tab };
}

const field = () => document.querySelector('[role=combobox]');
/** The parts of the popup down to the search, in their order. */
const head = () => {
  const parts = [...document.querySelectorAll('main > *')].map(({ className }) => className);
  return parts.slice(0, parts.indexOf('search') + 1);
};

it('can be searched before the settings and the tab are known', async () => {
  const { deps } = setUp();
  const page = await draw(<Popup deps={deps} />);

  await type(field(), 'lamp');

  expect(page.querySelector('h1')?.textContent).toBe('Sidelight');
  expect(page.querySelector('[role=option]')?.textContent).toContain('Storm Lamp');
});

it('offers no switch before it is known how it stands', async () => {
  const { deps } = setUp();
  const page = await draw(<Popup deps={deps} />);

  expect(page.querySelector('[role=switch]')).toBeNull();
  expect(named('Pause everywhere').hasAttribute('disabled')).toBe(true);
  expect(page.querySelector('.mode select')?.hasAttribute('disabled')).toBe(true);
});

it.each<[string, PageTab | undefined]>([
  ['a site', { id: 1, url: 'https://news.example.com/a', incognito: false }],
  ['a page of the browser', { id: 1, url: 'chrome://settings/', incognito: false }],
  ['a page with a hidden address', { id: 1, incognito: false }],
  ['no tab', undefined],
])('keeps the same parts above the search when it turns out to stand beside %s', async (_, answer) => {
  const { deps, settings, tab } = setUp();
  await draw(<Popup deps={deps} />);
  const before = head();
  const search = field();

  await after(() => tab.resolve(answer));
  expect(head()).toEqual(before);
  await after(() => settings.resolve({ settings: DEFAULT_SETTINGS }));

  expect(head()).toEqual(before);
  expect(field()).toBe(search);
  expect(document.querySelector('[aria-busy=true]')).toBeNull();
});

it('names a place without a switch at its head, and once', async () => {
  const { deps, settings, tab } = setUp();
  settings.resolve({ settings: DEFAULT_SETTINGS });
  tab.resolve({ id: 1, url: 'about:addons', incognito: false });
  const page = await draw(<Popup deps={deps} />);

  expect(page.querySelector('.site-switch')?.textContent).toBe('A page of the browser');
  expect(page.textContent.split('A page of the browser')).toHaveLength(2);
  expect(page.querySelector('.page-notice')?.textContent).toContain('You can still search all names');
});

it('follows the theme of the reader once it is known', async () => {
  const { deps, settings } = setUp();
  await draw(<Popup deps={deps} />);
  const { appearance } = DEFAULT_SETTINGS;

  await after(() =>
    settings.resolve({ settings: { ...DEFAULT_SETTINGS, appearance: { ...appearance, theme: 'dark' } } }),
  );

  expect(document.documentElement.dataset['theme']).toBe('dark');
});

it('tells what is new below everything that is used, until it was read', async () => {
  const { deps } = setUp();
  let dismissed = 0;
  const news = { load: async () => NEWS, dismiss: async () => void (dismissed += 1) };
  const page = await draw(<Popup deps={{ ...deps, news }} />);
  const line = page.querySelector('.news-line');

  expect(line?.textContent).toContain('2.0.0');
  expect(line?.textContent).toContain(english.translate('newsText'));
  expect(line?.nextElementSibling?.className).toBe('popup-footer');

  await after(() => line?.querySelector('button')?.click());
  expect(dismissed).toBe(1);
  expect(page.querySelector('.news-line')).toBeNull();
});

it('has no line where nothing is new', async () => {
  const page = await draw(<Popup deps={setUp().deps} />);

  expect(page.querySelector('.news-line')).toBeNull();
});
