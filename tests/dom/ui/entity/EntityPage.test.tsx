import { expect, it } from 'vitest';
import type { EntityReply } from '@/core/messages/ui-to-background';
import { EntityPage } from '@/ui/entity/EntityPage';
import { after, draw, named } from '../draw';
import { sampleEntity, samplePack, sampleSources } from '../sample-entity';
import { sampleName, sampleOverview } from '../sample-overview';
import { fakeDeps } from './fake-deps';

const found: EntityReply = {
  ok: true,
  entity: sampleEntity,
  sources: sampleSources,
  related: { 'storm-lamp': 'Storm Lamp' },
  pack: samplePack,
};

it('says of each list what it says, that it was searched, or that nobody looked', async () => {
  const page = await draw(<EntityPage deps={fakeDeps(found).deps} />);

  const rows = [...page.querySelectorAll('.statuses tr')].map((row) => row.textContent);
  expect(rows).toContainEqual(
    expect.stringMatching(/United Kingdom.*Asset freeze.*RUS9999.*November 2024.*22 August 2026/),
  );
  expect(rows).toContainEqual(
    expect.stringMatching(/United Nations.*Not found in the list of 27 February 2026/),
  );
  expect(rows).toContainEqual(expect.stringMatching(/Switzerland.*Not checked/));
  expect(page.textContent).not.toMatch(/not sanctioned/i);
});

it('shows the flag of the country beside its name, to the eye alone', async () => {
  const page = await draw(<EntityPage deps={fakeDeps(found).deps} />);
  const flag = page.querySelector('.dossier-header .flag');

  expect(flag?.getAttribute('aria-hidden')).toBe('true');
  expect(flag?.parentElement?.textContent).toBe('Russia');
});

it('has the names of countries alone where there are no flags', async () => {
  const { deps } = fakeDeps(found);
  const page = await draw(<EntityPage deps={{ ...deps, loadFlags: async () => ({}) }} />);

  expect(page.querySelector('.flag')).toBeNull();
  expect(page.querySelector('.dossier-header .entity-heading p')?.textContent).toBe('CompanyRussia');
});

it('links each statement to a numbered source, and sources only over https', async () => {
  const page = await draw(<EntityPage deps={fakeDeps(found).deps} />);

  const marks = [...page.querySelectorAll('.source-mark')];
  expect(marks.length).toBeGreaterThan(3);
  for (const mark of marks) {
    expect(page.querySelector(mark.getAttribute('href') ?? ''), mark.outerHTML).not.toBeNull();
  }
  const outward = [...page.querySelectorAll('#sources a[target]')].map((link) => link.getAttribute('href'));
  expect(outward.sort()).toEqual([
    'https://defense.example/n.pdf',
    'https://register.example/1',
    'https://uk.example/list',
  ]);
  expect(page.querySelector('#sources')?.textContent).toContain('A plain-text report');
});

it.each([
  [{ birthPlace: ['Bath'], idNumber: ['4711'] }, 'here or under “Identifiers”', undefined],
  [{ birthPlace: ['Bath'] }, 'without a source number is not recorded', undefined],
  [{ idNumber: ['4711'] }, undefined, 'without a source number is not recorded'],
  [{}, undefined, undefined],
])(
  'says once for both rooms which values have no source on record: %j',
  async (properties, first, second) => {
    const entity = { ...sampleEntity, properties: { name: ['Lantern Works'], ...properties } };
    await draw(<EntityPage deps={fakeDeps({ ...found, entity }).deps} />);

    for (const [room, words] of [
      ['particulars', first],
      ['identifiers', second],
    ] as const) {
      const note = document.querySelector(`#${room} .room-note`)?.textContent;
      expect(note, room).toEqual(words === undefined ? undefined : expect.stringContaining(words));
    }
  },
);

it('says of a value and a note without a source that none is recorded, and only then', async () => {
  const page = await draw(<EntityPage deps={fakeDeps(found).deps} />);
  const note = (room: string) => document.querySelector(`#${room} .room-note`)?.textContent;

  expect(note('homonyms')).toContain('no source recorded');
  expect(page.querySelectorAll('#identifiers .source-mark')).toHaveLength(1);

  const sourced = {
    ...sampleEntity,
    properties: { name: ['Lantern Works'] },
    homonyms: sampleEntity.homonyms.map((homonym) => ({ ...homonym, sources: ['uk'] })),
  };
  await draw(<EntityPage deps={fakeDeps({ ...found, entity: sourced }).deps} />);
  expect([note('identifiers'), note('homonyms')]).toEqual([undefined, undefined]);
});

it('says of a source without a date of publication that it gives none', async () => {
  const page = await draw(<EntityPage deps={fakeDeps(found).deps} />);

  expect([...page.querySelectorAll('.sources__dates')].map(({ textContent }) => textContent)).toEqual([
    'no date of publication given · opened 22 November 2026',
    'Published 22 August 2026 · opened 22 November 2026',
    'no date of publication given · opened 22 November 2026',
    'Published 2023 · opened 22 November 2026',
  ]);
});

it('links a connection only where there is a page to open', async () => {
  const page = await draw(<EntityPage deps={fakeDeps(found).deps} />);

  const links = [...page.querySelectorAll('#relations a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);
  expect(links).toContainEqual(['Storm Lamp', '?id=storm-lamp']);
  expect(page.querySelector('#relations')?.textContent).toContain('not-in-pack');
  expect(links.map(([, href]) => href)).not.toContain('?id=not-in-pack');
});

it.each([
  ['Copy INN (Russian tax number) 1234567890', '1234567890'],
  ['Copy Plain text', expect.stringContaining('Lantern Works')],
  ['Copy BibTeX', expect.stringMatching(/^@misc\{lantern-works,/)],
  ['Copy CSL-JSON', expect.stringContaining('"id": "lantern-works"')],
  ['Copy all sources: BibTeX', expect.stringMatching(/^@misc\{register,.*@misc\{gazette,/s)],
  ['Copy link: Lists', 'https://sidelight.example/entity.html#statuses'],
])('%s', async (button, text) => {
  const { deps, copied } = fakeDeps(found);
  await draw(<EntityPage deps={deps} />);

  await after(() => named(button).click());

  expect(copied).toEqual([text]);
  expect(document.body.textContent).toContain('Copied');
});

it.each(['Plain text', 'Markdown', 'BibTeX', 'CSL-JSON'])(
  'cites by %s with pack, version, both days and the addresses of sources, none of which is the extension’s own',
  async (format) => {
    const { deps, copied } = fakeDeps(found);
    const page = await draw(<EntityPage deps={deps} />);

    await after(() => named(`Copy ${format}`).click());

    const [text = ''] = copied;
    for (const part of ['Lantern Works', 'Invented pack', '1.2.3', 'Sidelight', 'https://register.example/1'])
      expect(text).toContain(part);
    // People read a day as they write it, programs as it lies in the data.
    const days = ['Plain text', 'Markdown'].includes(format)
      ? [/22 November 2026/, /30 November 2026/]
      : [/2026\D+11\D+22/, /2026\D+11\D+30/];
    for (const day of days) expect(text).toMatch(day);
    expect(text).not.toMatch(/sidelight\.example|-extension:/);
    expect(page.querySelector('.citation')?.textContent).toContain('(accessed 30 November 2026)');
  },
);

it.each([
  ['of one of several firms', 'Copy INN (Russian tax number) 9876543210', '9876543210'],
  [
    'of what is only called the same, as a register is asked for it',
    'Copy OGRN 1249500006062',
    '1249500006062',
  ],
  ['that is no number, whole', 'Copy Registered in Bath', 'Registered in Bath'],
])('copies the number %s', async (_, name, text) => {
  const entity = {
    ...sampleEntity,
    legalPersons: [
      {
        name: 'LLC Lantern',
        identifiers: [{ kind: 'innCode' as const, value: '9876543210' }],
        entries: [],
        sources: ['register'],
      },
    ],
    homonyms: sampleEntity.homonyms.map((homonym) => ({
      ...homonym,
      identifiers: ['OGRN 1249500006062', 'Registered in Bath'],
    })),
  };
  const { deps, copied } = fakeDeps({ ...found, entity });
  await draw(<EntityPage deps={deps} />);

  await after(() => named(name).click());

  expect(copied).toEqual([text]);
});

it('says so where the browser does not let it copy', async () => {
  const { deps } = fakeDeps(found);
  await draw(<EntityPage deps={{ ...deps, copy: () => Promise.reject(new Error('denied')) }} />);

  await after(() => named('Copy Plain text').click());

  expect(document.body.textContent).toContain('did not allow copying');
});

it.each([
  ['an id that no pack has', 'nobody', 'unknown-entity', 'No such entry'],
  ['an address without an id', null, 'unknown-entity', 'No such entry'],
  ['an id that can be none', '<img src=x>', 'data-unavailable', 'No such entry'],
  ['facts that cannot be read', 'lantern-works', 'data-unavailable', 'The facts cannot be read'],
] as const)('says in plain words: %s', async (_, id, error, title) => {
  const page = await draw(<EntityPage deps={fakeDeps({ ok: false, error }, { id }).deps} />);

  expect(page.querySelector('h1')?.textContent).toBe(title);
  expect(page.querySelector('img')).toBeNull();
});

it('shows an entity of which hardly anything is known', async () => {
  const bare = {
    ...sampleEntity,
    properties: { name: ['Lantern Works'] },
    statuses: [],
    checks: [],
    facts: [],
    relations: [],
    homonyms: [],
  };
  const overview = sampleOverview([sampleName('lantern-works')]);
  const page = await draw(<EntityPage deps={fakeDeps({ ...found, entity: bare }, { overview }).deps} />);

  expect(page.textContent).toContain('No facts are recorded');
  expect(page.textContent).toContain('country not known');
  expect(page.querySelector('#relations')?.textContent).toContain(
    'No connection with another name is recorded',
  );
  expect(page.textContent).toContain('holds no earlier version');
});

it('puts the name in the title and the theme on the document', async () => {
  const { deps, titles } = fakeDeps(found);
  await draw(<EntityPage deps={deps} />);

  expect(titles).toEqual(['Lantern Works: Sidelight']);
  expect(document.documentElement.dataset['theme']).toBe('dark');
});
