import { expect, it } from 'vitest';
import type { ReadList } from '@/core/entities/read-lists';
import type { AuthorityId } from '@/core/entities/status';
import type { UiRequest } from '@/core/messages/ui-to-background';
import { DEFAULT_SETTINGS } from '@/core/settings/default-settings';
import type { OptionsDeps } from '@/ui/options/options-deps';
import { OptionsPage } from '@/ui/options/OptionsPage';
import { LanguageContext } from '@/ui/kit/language-context';
import { english } from '../english';
import { after, draw, named, type } from '../draw';
import { fakeSettings } from '../fake-settings';
import { sampleEntity, samplePack } from '../sample-entity';

const lists: ReadList[] = [
  { authority: 'un-sc', oldest: '2025', newest: '2026-08-22', entries: 1, notFound: 0 },
  { authority: 'ua-gur', oldest: '2026-11-29', newest: '2026-11-29', entries: 0, notFound: 1 },
  { authority: 'mars' as AuthorityId, oldest: 'spring', newest: 'spring', entries: 1, notFound: 0 },
];

function setUp(start: Parameters<typeof fakeSettings> = [], over: Partial<OptionsDeps> = {}) {
  const settings = fakeSettings(...start);
  const files: [string, unknown][] = [];
  const deps: OptionsDeps = {
    settings: settings.access,
    recovery: { load: async () => ({ version: 'broken' }), dismiss: async () => undefined },
    ask: (async (request: UiRequest) => {
      if (request.type === 'about')
        return { ok: true, packs: [{ info: samplePack, entities: 1, names: 12, lists }] };
      if (request.type === 'entity' && request.id === sampleEntity.id)
        return { ok: true, entity: sampleEntity };
      return { ok: false, error: 'unknown-entity' };
    }) as OptionsDeps['ask'],
    saveFile: (name, text) => void files.push([name, JSON.parse(text)]),
    askForPageAccess: async () => true,
    eraseEverything: async () => {
      settings.state.stored = DEFAULT_SETTINGS;
      return { isAccessKept: false };
    },
    loadStored: async () => ({ settings: settings.state.stored, 'next-thing': [1] }),
    shortcuts: {
      list: async () => [
        { name: 'next-mention', description: 'Go to the next name on the page', keys: 'Alt+Shift+.' },
        { name: '_execute_action', description: '', keys: '' },
      ],
      change: async () => true,
    },
    news: { load: async () => undefined, dismiss: async () => undefined },
    today: () => '2026-11-30',
    version: '9.8.7',
    ...over,
  };
  return { deps, settings, files };
}

const submit = () =>
  after(
    () =>
      void document
        .querySelector('form')
        ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );

it('adds and removes a site', async () => {
  const { deps, settings } = setUp();
  await draw(<OptionsPage deps={deps} />);

  await type(document.querySelector('#add-site'), 'https://www.Example.com/page');
  await submit();
  expect(settings.state.stored.offSites).toEqual(['example.com']);

  await after(() => named('Remove example.com').click());
  expect(settings.state.stored.offSites).toEqual([]);
});

it('says what is wrong with a site and keeps what was typed', async () => {
  const { deps, settings } = setUp();
  await draw(<OptionsPage deps={deps} />);
  const field = document.querySelector<HTMLInputElement>('#add-site');

  await type(field, 'not a site!');
  await submit();

  expect(settings.state.stored.offSites).toEqual([]);
  expect(field?.getAttribute('aria-invalid')).toBe('true');
  expect(document.querySelector('#add-site-fault')?.textContent).toContain('“not a site!” is not a site');
  expect(field?.value).toBe('not a site!');
});

it.each([
  ['mode', 1, { mode: 'only-on' }],
  ['painter', 1, { painter: 'marks' }],
  ['mentions', 1, { mentions: 'first-on-page' }],
  ['strictness', 1, { strictness: 'careful' }],
  ['underline', 1, { appearance: { ...DEFAULT_SETTINGS.appearance, underline: 'clear' } }],
  ['theme', 2, { appearance: { ...DEFAULT_SETTINGS.appearance, theme: 'dark' } }],
])('stores the choice of %s at once', async (name, index, stored) => {
  const { deps, settings } = setUp();
  await draw(<OptionsPage deps={deps} />);

  await after(() => document.querySelectorAll<HTMLInputElement>(`[name=${name}]`)[index]?.click());

  expect(settings.state.stored).toEqual({ ...DEFAULT_SETTINGS, ...stored });
});

it('shows the chosen underline and theme live', async () => {
  const { deps } = setUp([{ appearance: { theme: 'dark', underline: 'clear', dwellMs: 555 } }]);
  const page = await draw(<OptionsPage deps={deps} />);

  expect(page.querySelectorAll('.underline--clear')).toHaveLength(4);
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(page.querySelector('#appearance select')?.textContent).toContain('555 milliseconds');
});

it('names muted names and lets them speak again, known or not', async () => {
  const { deps, settings } = setUp([{ mutedEntities: ['lantern-works', 'gone'] }]);
  await draw(<OptionsPage deps={deps} />);

  await after(() => named('Unmute Lantern Works').click());
  await after(() => named('Unmute gone').click());

  expect(settings.state.stored.mutedEntities).toEqual([]);
});

it('leaves a language alone, by name', async () => {
  const { deps, settings } = setUp();
  const page = await draw(<OptionsPage deps={deps} />);
  const choice = page.querySelector<HTMLSelectElement>('#languages select');

  await after(() => {
    if (choice) choice.value = 'uk';
    choice?.dispatchEvent(new Event('change', { bubbles: true }));
  });

  expect(settings.state.stored.mutedLanguages).toEqual(['uk']);
  expect(page.querySelector('#languages .removable')?.textContent).toContain('Ukrainian');
});

it('asks before it resets, and the first answer is the harmless one', async () => {
  const { deps, settings } = setUp([{ paused: true }]);
  await draw(<OptionsPage deps={deps} />);

  await after(() => named('Reset to defaults').click());
  expect(document.activeElement?.textContent).toBe('Keep it');
  await after(() => named('Keep it').click());
  expect(settings.state.stored.paused).toBe(true);

  await after(() => named('Reset to defaults').click());
  await after(() => named('Reset to defaults').click());
  expect(settings.state.stored).toEqual(DEFAULT_SETTINGS);
});

it('exports all that is stored, as it is', async () => {
  const { deps, files } = setUp([{ offSites: ['example.com'] }]);
  await draw(<OptionsPage deps={deps} />);

  await after(() => named('Export all of it').click());

  expect(files).toEqual([
    ['sidelight.json', { settings: { ...DEFAULT_SETTINGS, offSites: ['example.com'] }, 'next-thing': [1] }],
  ]);
});

it('says so where the storage cannot be read, and offers no empty file', async () => {
  const { deps, files } = setUp([], { loadStored: () => Promise.reject(new Error('busy')) });
  await draw(<OptionsPage deps={deps} />);

  await after(() => named('Export all of it').click());

  expect(files).toEqual([]);
  expect(document.querySelector('#privacy')?.textContent).toContain('nothing to export');
});

it('lists what is stored with its size, also what it has no words for', async () => {
  const { deps } = setUp([], {
    loadStored: async () => ({
      settings: {},
      'look-ups': ['Я'],
      'next-thing': [1],
      'kept-files': [
        { name: 'a', bytes: 1000 },
        { name: 'b', bytes: 500 },
      ],
    }),
  });
  const page = await draw(<OptionsPage deps={deps} />);

  expect([...page.querySelectorAll('.stored li')].map((item) => item.textContent)).toEqual([
    'Your choices: 2 bytes',
    'Names you looked up last: 6 bytes',
    'next-thing: 3 bytes',
    'Copies of Sidelight’s own files, to read them faster: 1,500 bytes',
  ]);
});

it('lists each command with its key, and says where one has none', async () => {
  const page = await draw(<OptionsPage deps={setUp().deps} />);

  const lines = [...page.querySelectorAll('#keyboard .keys__line')].map((line) => line.textContent);
  expect(lines.slice(0, 2)).toEqual([
    'Open Sidelight’s windowNo key',
    'Go to the next name on the pageAlt+Shift+.',
  ]);
});

it.each([
  ['Chromium', ['_execute_action', 'next-mention', 'open-panel', 'previous-mention'], 'open-panel'],
  [
    'Firefox',
    ['next-mention', 'previous-mention', '_execute_action', '_execute_sidebar_action'],
    'Show or hide the side panel',
  ],
])(
  'lists the keys as a reader meets them, in whatever order %s names them',
  async (_browser, names, panel) => {
    const list = async () =>
      ['of-a-newer-one', ...names].map((name) => ({ name, description: name, keys: '' }));
    const { deps } = setUp([], { shortcuts: { list, change: async () => true } });
    const page = await draw(<OptionsPage deps={deps} />);

    expect([...page.querySelectorAll('#keyboard dt')].map((line) => line.textContent)).toEqual([
      'Open Sidelight’s window',
      'next-mention',
      'previous-mention',
      panel,
      'of-a-newer-one',
      'In Sidelight’s window: go to the search',
      'Close the note on a page',
    ]);
  },
);

it('reads the keys anew when the reader comes back', async () => {
  let keys = 'Alt+1';
  const { deps } = setUp([], {
    shortcuts: { list: async () => [{ name: 'x', description: 'Go', keys }], change: async () => true },
  });
  const page = await draw(<OptionsPage deps={deps} />);

  keys = 'Alt+2';
  await after(() => void window.dispatchEvent(new Event('focus')));

  expect(page.querySelector('#keyboard')?.textContent).toContain('GoAlt+2');
});

it('says so where the damaged settings cannot be saved or let go, and takes it back once they are', async () => {
  const state = { refuse: true };
  const answer = async () => {
    if (state.refuse) throw new Error('disk');
  };
  const { deps, files } = setUp([{}, 'recovered'], { recovery: { load: answer, dismiss: answer } });
  const page = await draw(<OptionsPage deps={deps} />);
  const told = () => page.querySelector('#recovery')?.textContent;

  await after(() => named('Save the old value as a file').click());
  expect(told()).toMatch(/could not read the old value.*still kept.*try again/);
  expect(files).toEqual([]);
  await after(() => named('Let it go').click());
  expect(told()).toMatch(/did not let the old value go.*still kept.*try again/);

  state.refuse = false;
  await after(() => named('Let it go').click());
  expect(told()).not.toMatch(/try again/);
});

it('says how to change keys where the browser opens no page for it', async () => {
  const { deps } = setUp([], { shortcuts: { list: async () => [], change: async () => false } });
  const page = await draw(<OptionsPage deps={deps} />);

  await after(() => named('Change the keys').click());

  expect(page.querySelector('#keyboard [role=status]')?.textContent).toContain('list of extensions');
});

it('says how to take back a leave that the browser keeps when everything is erased', async () => {
  const { deps } = setUp([], { eraseEverything: async () => ({ isAccessKept: true }) });
  await draw(<OptionsPage deps={deps} />);

  await after(() => named('Erase everything').click());
  await after(() => named('Erase everything').click());

  expect(document.querySelector('#privacy .outcome')?.textContent).toMatch(
    /is deleted.*only you.*site access/,
  );
});

it('says so where not everything could be erased', async () => {
  const { deps } = setUp([], { eraseEverything: () => Promise.reject(new Error('busy')) });
  await draw(<OptionsPage deps={deps} />);

  await after(() => named('Erase everything').click());
  await after(() => named('Erase everything').click());

  expect(document.body.textContent).toContain('did not delete everything');
});

it('gives damaged settings out before it lets them go', async () => {
  const { deps, files } = setUp([{}, 'recovered']);
  await draw(<OptionsPage deps={deps} />);

  await after(() => named('Save the old value as a file').click());

  expect(files).toEqual([['sidelight-settings-damaged.json', { version: 'broken' }]]);
});

it('says that a page can see that there are highlights', async () => {
  const page = await draw(<OptionsPage deps={setUp().deps} />);

  expect(page.querySelector('#privacy')?.textContent).toContain('A page can find out');
});

it('tells what each pack holds and how old it is, and switches it', async () => {
  const { deps, settings } = setUp();
  const page = await draw(<OptionsPage deps={deps} />);
  const press = () => after(() => page.querySelector<HTMLInputElement>('#packs [role=switch]')?.click());

  expect(page.querySelector('#packs')?.textContent).toMatch(/Invented pack.*1 entry with 12 names.*1\.2\.3/);

  await press();
  expect(settings.state.stored.packsOff).toEqual([samplePack.id]);
  await press();
  expect(settings.state.stored.packsOff).toEqual([]);
});

it('titles the packs in the language of the reader, and marks a title that is English there', async () => {
  const captions = { de: 'Erfundene Sammlung', es: '', fr: '', pl: '', ru: '', uk: '', zh: '' };
  const packs = [samplePack, { ...samplePack, id: 'second', captions }];
  const ask = (async () => ({
    ok: true,
    packs: packs.map((info) => ({ info, entities: 1, names: 12, lists })),
  })) as unknown as OptionsDeps['ask'];
  const page = await draw(
    <LanguageContext.Provider value={{ ...english, tag: 'de' }}>
      <OptionsPage deps={setUp([], { ask }).deps} />
    </LanguageContext.Provider>,
  );
  const titles = [...page.querySelectorAll<HTMLElement>('#packs .packs__pack .check span')];

  expect(titles.map(({ textContent, lang }) => [textContent, lang])).toEqual([
    ['Invented pack', 'en'],
    ['Erfundene Sammlung', ''],
  ]);
  expect(page.querySelector('#about')?.textContent).toContain('Erfundene Sammlung');
});

it('tells version and licences', async () => {
  const page = await draw(<OptionsPage deps={setUp().deps} />);

  expect(page.querySelector('#about')?.textContent).toMatch(
    /9\.8\.7.*Invented pack, version 1\.2\.3.*MIT.*MPL/,
  );
});

it('says of each pack which lists were read, how old the copies are, and which were not read', async () => {
  const page = await draw(<OptionsPage deps={setUp().deps} />);
  const details = page.querySelector('.packs__lists');

  expect(details?.querySelector('summary')?.textContent).toBe(
    '3 lists read, in copies of 2025 – 29 November 2026',
  );
  expect([...(details?.querySelectorAll('dl > div') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'United Nations Security Council2025 – 22 August 2026 (3 months ago)',
    'Ukraine (Defence Intelligence portal)29 November 2026 (yesterday)',
    'A list that this version does not know (“mars”)date not legible (“spring”)',
  ]);
  expect(details?.textContent).toMatch(/speaks of that copy alone/);
  expect(details?.textContent).toMatch(
    /Not read for this pack: US Treasury \(OFAC\) · .*Switzerland \(SECO\)/,
  );
  expect(details?.textContent).not.toMatch(/Not read.*United Nations/);
});

it('says of a pack without lists that none was read', async () => {
  const packs = [{ info: samplePack, entities: 1, names: 12, lists: [] }];
  const ask = (async () => ({ ok: true, packs })) as unknown as OptionsDeps['ask'];
  const page = await draw(<OptionsPage deps={setUp([], { ask }).deps} />);

  expect(page.querySelector('#packs')?.textContent).toContain('No list was read for this pack.');
});
