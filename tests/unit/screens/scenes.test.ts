import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
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
