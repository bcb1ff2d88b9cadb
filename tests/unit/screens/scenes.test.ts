import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXTENSION_STATES } from '../../screens/extension-copy';
import { SCENES, SURFACES, usualScene } from '../../screens/scenes';

/** Surfaces that have another name than the folder of their page. */
const NAMES: Record<string, string> = { sidepanel: 'panel' };

it('shows no state twice, so that no picture takes the place of another', () => {
  const names = SCENES.map(({ surface, state }) => `${surface}.${state}`);

  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it.each(readdirSync('entrypoints').filter((folder) => existsSync(`entrypoints/${folder}/index.html`)))(
  'shows the page %s: as usual, from the right, and where something failed or is missing',
  (folder) => {
    const surface = NAMES[folder] ?? folder;
    const states = SCENES.filter((scene) => scene.surface === surface).map(({ state }) => state);

    expect(states).toEqual(expect.arrayContaining(['normal', 'right-to-left']));
    expect(states.filter((state) => /^(error|failed|gone|damaged)$/.test(state))).not.toEqual([]);
  },
);

it.each(['popover', 'popup', 'panel', 'report', 'entity', 'names'])(
  'shows what no pack should hold: %s',
  (surface) => {
    const scene = SCENES.find((one) => one.surface === surface && one.state === 'bad-input');

    expect(scene?.extension).toBe('odd-facts');
  },
);

/** What comes of a press, and what a page says of a page that it is about. */
const OUTCOMES = {
  report: ['scanning', 'failed', 'incomplete', 'gone-since', 'gone'],
  options: [
    'erased',
    'not-erased',
    'not-exported',
    'not-saved',
    'keys-refused',
    'painter-refused',
    'unreadable',
  ],
  entity: ['copied', 'not-copied'],
  mistake: ['muted', 'failed'],
  popup: ['jump-failed', 'open-failed', 'panel-failed', 'annotate-failed', 'unwritable', 'unreadable'],
  popover: ['copied', 'not-copied', 'not-muted', 'jump-failed', 'open-failed'],
};

it.each(Object.entries(OUTCOMES))(
  'shows what comes of each press, and of each refusal: %s',
  (surface, wanted) => {
    const states = SCENES.filter((scene) => scene.surface === surface).map(({ state }) => state);

    expect(states).toEqual(expect.arrayContaining(wanted));
  },
);

describe('a message that a scene waits for', () => {
  const messages = JSON.parse(readFileSync('assets/public/_locales/en/messages.json', 'utf8')) as object;
  const prefixes = new Set(Object.keys(messages).map((key) => /^[a-z]+/.exec(key)?.[0]));
  const named = readdirSync('tests/screens').flatMap((file) =>
    [...readFileSync(`tests/screens/${file}`, 'utf8').matchAll(/'(([a-z]+)[A-Z]\w+)'/g)].flatMap(
      ([, word = '', prefix]) => (prefixes.has(prefix) ? [[word, file] as const] : []),
    ),
  );

  it('is looked for where the scenes are', () => {
    expect(named.map(([key]) => key)).toContain('popoverCite');
  });

  it.each(named)('is one of those that there are: %s in %s', (key) => {
    expect(messages).toHaveProperty(key);
  });
});

it('shows the card and the page that it stands on', () => {
  expect(SURFACES).toEqual(expect.arrayContaining(['popover', 'article']));
  expect(SURFACES).not.toContain('store');
});

it('needs every state of the extension', () => {
  const needed = new Set(SCENES.map(({ extension = 'as-built' }) => extension));

  expect([...needed].toSorted()).toEqual([...EXTENSION_STATES].toSorted());
});

it('knows the usual state of each surface', () => {
  for (const surface of SURFACES) expect(usualScene(surface).surface).toBe(surface);
  expect(usualScene('popup').state).toBe('normal');
  expect(usualScene('article').state).toBe('quiet');
  expect(() => usualScene('nothing')).toThrow('No surface');
});
