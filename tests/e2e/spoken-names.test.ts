import { describe, expect, it } from 'vitest';
import { SCENES } from '../screens/scenes';
import { putAway, useSceneStages } from '../support/scene-stages';
import { readSpoken, type SpokenNode } from '../support/spoken-nodes';
import { browserName } from '../support/stage';

const stageFor = useSceneStages();

/** What a screen reader is told of a surface in one of its states. */
async function spokenOf(surface: string, state: string): Promise<SpokenNode[]> {
  const scene = SCENES.find((one) => one.surface === surface && one.state === state);
  if (!scene) throw new Error(`No scene is called ${surface} ${state}.`);
  const shown = await scene.show(await stageFor(scene));
  const spoken = await readSpoken(shown.page, scene.kind === 'popover' ? 'dialog' : undefined);
  await putAway(shown);
  return spoken;
}

const ofRole = (nodes: readonly SpokenNode[], role: string) => nodes.filter((node) => node.role === role);
const namesOf = (nodes: readonly SpokenNode[], role: string) => ofRole(nodes, role).map(({ name }) => name);
const headingsOf = (nodes: readonly SpokenNode[]) =>
  ofRole(nodes, 'heading').map(({ name, states }) => `${String(states['level'])} ${name}`);

// Firefox shows its tree to no automation.
describe.runIf(browserName === 'chromium')('a screen reader', () => {
  it('is told of the card: whose it is, each status in words, who says so, and what can be done', async () => {
    const card = await spokenOf('popover', 'normal');

    expect(card[0]).toMatchObject({ role: 'dialog', name: 'Aero-HIT' });
    expect(headingsOf(card)).toEqual([
      '2 Aero-HIT',
      '3 Facts',
      '3 Not to be confused with',
      '3 On this page, linked to',
    ]);
    const [first, ...others] = ofRole(card, 'listitem').map(({ text }) => text);
    expect(first).toBe('Asset freeze · money and property frozen US (OFAC) Jun 2024 · EU Apr 23, 2026');
    expect(others.filter((text) => /^\P{L}*$/u.test(text))).toEqual([]);
    for (const { name, description } of ofRole(card, 'link')) {
      // What stands there in two letters is told in full.
      expect(name.length > 3 ? name : description).toMatch(/^(Source \d+: )?\p{Lu}.{3,}/u);
      expect(description).toMatch(/\(opens in a new tab\)$/);
    }
    expect(ofRole(card, 'link').find(({ name }) => name === 'EU')?.description).toMatch(
      /^European Union \(asset freeze\) · /,
    );
    expect(ofRole(card, 'button').map(({ name, description }) => [name, description].join(' | '))).toEqual([
      'Autel EVO Max 4T | Go to this name on the page',
      'Autel Robotics | Go to this name on the page',
      'Harbin Institute of Technology | Go to this name on the page',
      'Veles | Go to this name on the page',
      'All facts | ',
      'Copy citation | ',
      'Mute this name | ',
      'Wrong match? | ',
      'Close | Close',
    ]);
  });

  it('is told on the card of a shared name whose facts a button shows', async () => {
    const card = await spokenOf('popover', 'several');

    expect(headingsOf(card).filter((heading) => !heading.startsWith('4'))).toEqual([
      '2 Aero-HIT',
      '3 Aero-HIT',
      '3 Aero-HIT Models',
    ]);
    const links = ['Autel EVO Max 4T', 'Autel Robotics'].map(
      (name) => `${name}: Go to this name on the page`,
    );
    const acts = ['All facts', 'Copy citation', 'Mute this name', 'Wrong match?'];
    const buttons = ofRole(card, 'button').map(({ name, description }) => `${name}: ${description}`);
    expect(buttons).toEqual(
      ['Aero-HIT', 'Aero-HIT Models']
        .flatMap((bearer) => [...links, ...acts.map((act) => `${act}: ${bearer}`)])
        .concat('Close: Close'),
    );
  });

  it.each([
    ['loading', 'Looking it up…'],
    ['error', 'Sidelight could not read its data.'],
    ['unknown', 'This name is not in the data of this version.'],
  ])('is told why a card says no more (%s)', async (state, why) => {
    const card = await spokenOf('popover', state);

    expect(headingsOf(card)).toHaveLength(1);
    expect(card[0]?.name).not.toBe('');
    expect(card[0]?.text).toContain(why);
    expect(namesOf(card, 'button')).toContain('Close');
  });

  it.each([
    ['not-copied', 'status', /^Copying is blocked on this page/],
    ['not-muted', 'status', /^The browser could not store that, so the name stays underlined/],
    ['copied', 'button', /^Copied$/],
  ])('is told at once how an action ended (%s)', async (state, role, outcome) => {
    const told = ofRole(await spokenOf('popover', state), role).find(({ text }) => outcome.test(text));

    expect(told?.states).toMatchObject({ live: 'polite' });
  });

  it('is told in the popup where Sidelight is on, how many names of each status there are, and where each stands', async () => {
    const popup = await spokenOf('popup', 'normal');

    expect(ofRole(popup, 'switch').map(({ name, states }) => [name, states['checked']])).toEqual([
      ['On for news.test', 'true'],
    ]);
    const [mode, search] = ofRole(popup, 'combobox');
    expect(mode?.name).toBe('Where Sidelight works');
    expect(ofRole(popup, 'option').map(({ name, states }) => [name, states['selected']])).toEqual([
      ['Everywhere, except where off', true],
      ['Only where switched on', false],
    ]);
    expect(search).toMatchObject({
      name: 'Search all names',
      states: { expanded: false, hasPopup: 'listbox' },
    });
    expect(namesOf(popup, 'region')).toEqual([
      'Names on this page',
      'Asset freeze 4 names',
      'Export, finance or procurement restriction 2 names',
      'On an official list 1 name',
      'Facts, no listing in force found 3 names',
    ]);
    const [row] = ofRole(popup, 'listitem');
    expect(row?.within).toEqual(['Sidelight', 'Names on this page', 'Asset freeze 4 names']);
    expect(namesOf(popup, 'button')).toEqual(
      expect.arrayContaining([
        'Aero-HIT 5 times',
        'Previous: Aero-HIT',
        'Next: Aero-HIT',
        'All facts: Aero-HIT',
      ]),
    );
  });

  it('is told the status of each name that the search finds', async () => {
    const popup = await spokenOf('popup', 'search');

    const search = ofRole(popup, 'combobox').find(({ name }) => name === 'Search all names');
    expect(search?.states).toMatchObject({ expanded: true, controls: expect.anything() });
    const options = ofRole(popup, 'option').filter(({ within }) => within.includes('Names found'));
    expect(options[0]).toMatchObject({
      name: 'Harbin Engineering University Export, finance or procurement restriction',
      description: expect.stringMatching(/^Organisation · China Export control · US Commerce Department/),
      states: { selected: true },
    });
    expect(namesOf(popup, 'region')).toEqual(['Harbin Engineering University']);
    for (const { name } of options) {
      expect(name).toMatch(
        / (Asset freeze|Export, finance .*restriction|On an official list|.*listing in force found)$/,
      );
    }
  });

  it.each([
    ['scanning', 'Reading the page…'],
    ['limit', 'This page is longer than Sidelight reads.'],
    ['failed', 'This page could not be read'],
    ['jump-failed', 'That place could not be reached'],
    ['annotate-failed', 'Sidelight did not start here'],
    ['unreadable', 'The browser could not read your settings'],
    ['unwritable', 'The browser could not store that choice.'],
    ['search-nothing', 'No name'],
  ])('is told by itself what the popup has to say (%s)', async (state, words) => {
    const told = ofRole(await spokenOf('popup', state), 'status').map(({ text }) => text);

    expect(told.join(' | ')).toContain(words);
  });

  it('is told on the page of all facts what each table, drawing and link is', async () => {
    const page = await spokenOf('entity', 'normal');

    expect(namesOf(page, 'table')).toEqual(['Lists', 'Connections']);
    expect(namesOf(page, 'columnheader').slice(0, 4)).toEqual(['List', 'What it says', 'Since', 'Copy read']);
    const graph = page.find(({ name }) => name === 'Connections as a drawing');
    expect(graph).toMatchObject({ role: 'group', description: expect.stringMatching(/^Arrow keys walk/) });
    const nodes = page.filter(({ role, within }) => role === 'link' && within.includes(graph?.name ?? '-'));
    expect(nodes[0]?.name).toBe('Aero-HIT Asset freeze Company, Russia');
    for (const { name } of nodes)
      expect(name).toMatch(/^.+ Asset freeze \p{Lu}|^.+ \p{Lu}.+\. (Export|On an|Facts)/u);
    const years = headingsOf(page).filter((heading) => /^3 \d{4}$/.test(heading));
    expect(years.length).toBeGreaterThan(3);
    expect(namesOf(page, 'link')).toEqual(
      expect.arrayContaining(['June 9, 2023: Link to this statement', '2023: Link to this statement']),
    );
  });
});
