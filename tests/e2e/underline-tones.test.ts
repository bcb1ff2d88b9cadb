import { expect, it } from 'vitest';
import { contrast, luminance } from '../support/contrast';
import { useStage } from '../support/stage';
import { waitWhileMoving } from '../support/wait-while-moving';
import type { Page } from 'puppeteer-core';

const stage = useStage();

/** Grounds as pages have them: a name, what stands around the paragraph, and the colour that is seen behind the text. */
const GROUNDS: [name: string, before: string, seen: [number, number, number] | 'picture', tone: string][] = [
  ['no ground of its own', '<p>', [255, 255, 255], 'usual'],
  ['black', '<p style="background: #000; color: #fff">', [0, 0, 0], 'usual'],
  ['newsprint', '<p style="background: #fff1e5">', [255, 241, 229], 'usual'],
  ['middle grey', '<p style="background: #969696">', [150, 150, 150], 'deep'],
  ['taxi yellow', '<p style="background: #fc0">', [255, 204, 0], 'deep'],
  ['flag blue', '<p style="background: #0057b7; color: #fff">', [0, 87, 183], 'pale'],
  ['alarm red', '<p style="background: #c00; color: #fff">', [204, 0, 0], 'pale'],
  ['an outer ground', '<div style="background: #969696"><p><b><i>', [150, 150, 150], 'deep'],
  [
    'a veil over black',
    '<div style="background: #000; color: #fff"><p style="background: rgb(255 255 255 / 35%)">',
    [89, 89, 89],
    'pale',
  ],
  ['a colour by its lightness', '<p style="background: oklch(0.7 0 0)">', [158, 158, 158], 'deep'],
  [
    'a mixed colour',
    '<p style="background: color-mix(in srgb, #000, #fff 40%); color: #fff">',
    [102, 102, 102],
    'pale',
  ],
  [
    'a picture under dark text',
    '<p style="background-image: linear-gradient(#eee, #777)">',
    'picture',
    'deep',
  ],
  [
    'a picture under light text',
    '<p style="background-image: linear-gradient(#111, #777); color: #fff">',
    'picture',
    'pale',
  ],
  [
    'a box laid under it',
    '<p style="color: #fff; position: relative; z-index: 0"><u style="position: absolute; inset: 0; background: #555; z-index: -1"></u>',
    [85, 85, 85],
    'pale',
  ],
];

const PAGE = `<!doctype html><meta charset="utf-8"><title>Grounds</title><style>body { background: #fff; color: #000 }</style><body>
${GROUNDS.map(([, before], at) => `<section id="g${at}">${before}On Aero-HIT.</section>`).join('\n')}`;

/** Of every name the paragraph it stands in, the name of its highlight, and the colour of its underline as red, green and blue. */
function readUnderlines(page: Page) {
  return page.evaluate(() => {
    const found: Record<string, { name: string; colour: number[] }> = {};
    for (const [name, highlight] of CSS.highlights) {
      for (const { startContainer } of highlight) {
        const parent = startContainer.parentElement;
        if (!parent) continue;
        const look = getComputedStyle(parent, `::highlight(${name})`).textDecorationColor;
        found[parent.closest('section')?.id ?? ''] = {
          name,
          colour: (look.match(/\d+/g) ?? []).slice(0, 3).map(Number),
        };
      }
    }
    return found;
  });
}

it('an underline is legible on whatever the page has behind its text', async () => {
  const { errors, open, site } = stage();
  const { page } = await open(site.put('grounds.html', PAGE));

  const underlines = await readUnderlines(page);
  for (const [at, [ground, , seen, tone]] of GROUNDS.entries()) {
    const { name, colour } = underlines[`g${at}`] ?? { name: 'none', colour: [] };
    expect(name, ground).toBe(tone === 'usual' ? 'sidelight-freeze' : `sidelight-freeze-${tone}`);
    if (seen === 'picture') continue;
    const behind = luminance(seen.map((part) => part / 255));
    expect(contrast(luminance(colour.map((part) => part / 255)), behind), ground).toBeGreaterThanOrEqual(3);
  }
  expect(await errors.read()).toEqual([]);
  await page.close();
});

it('and follows a page that changes its colours, as soon as its reader moves', async () => {
  const { errors, open, site } = stage();
  const { page } = await open(
    site.put(
      'ground-switch.html',
      `<!doctype html><meta charset="utf-8"><title>Switch</title><style>body { background: #fff } .dim { background: #5a5a5a; color: #fff }</style>
       <body><p style="margin: 200px">On Aero-HIT.</p>`,
    ),
  );
  expect(Object.values(await readUnderlines(page)).map(({ name }) => name)).toEqual(['sidelight-freeze']);

  await page.evaluate(() => document.body.classList.add('dim'));
  await waitWhileMoving(
    page,
    [100, 240],
    'the underline is paler',
    async () => Object.values(await readUnderlines(page)).map(({ name }) => name),
    (names) => names.join() === 'sidelight-freeze-pale',
  );
  expect(await errors.read()).toEqual([]);
  await page.close();
});

it('on the dark canvas of a page without colours of its own the usual tone is legible', async () => {
  const { errors, open, site } = stage();
  const { page } = await open(
    site.put(
      'dark-canvas.html',
      `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="dark"><title>Dark</title><body><p>On Aero-HIT.</p>`,
    ),
  );

  expect(Object.values(await readUnderlines(page)).map(({ name }) => name)).toEqual(['sidelight-freeze']);
  expect(await errors.read()).toEqual([]);
  await page.close();
});
