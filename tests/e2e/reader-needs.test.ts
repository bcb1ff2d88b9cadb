import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../screens/scene';
import { SCENES, usualScene } from '../screens/scenes';
import { contrast, luminance } from '../support/contrast';
import { type ElementLook, lookAtAll } from '../support/element-looks';
import { lookAtPopover } from '../support/popover-looks';
import { prefer } from '../support/reader-preferences';
import { putAway, useSceneStages } from '../support/scene-stages';
import { waitUntil } from '../support/wait-until';

const stageFor = useSceneStages();

/** A window of 1280 × 1024 px at 400 %. */
const ZOOMED = { width: 320, height: 256 };

/** Contrast that WCAG 2.2 asks of what is no text. */
const LEAST_CONTRAST = 3;

function sceneOf(surface: string, state: string): Scene {
  const scene = SCENES.find((one) => one.surface === surface && one.state === state);
  if (!scene) throw new Error(`No scene is called ${surface} ${state}.`);
  return scene;
}

// Sent as text, because it stands in a file of its own.
const lookAtPage = async (page: Page) =>
  (await page.evaluate(`(${String(lookAtAll)})(document)`)) as ElementLook[];

const called = (looks: readonly ElementLook[], name: string) => looks.filter((look) => look.name === name);

/** Elements, other than fields to write in, that hide or scroll a part of their content, sideways and in their length. */
function partlySeen(looks: readonly ElementLook[]): { sideways: string[]; lengthways: string[] } {
  const shown = looks.filter(
    ({ box, name }) => box.width > 1 && box.height > 1 && !/^(html|body|textarea.*)$/.test(name),
  );
  const namesOf = (side: 'x' | 'y', size: 'width' | 'height') =>
    shown
      .filter(({ over, overflow }) => over[size] > 1 && overflow[side] !== 'visible')
      .map(({ name }) => name);
  return { sideways: namesOf('x', 'width'), lengthways: namesOf('y', 'height') };
}

const moving = (looks: readonly ElementLook[]) =>
  looks.filter(({ motion }) => motion.seconds > 0 || motion.running > 0).map(({ name }) => name);

describe('at 400 %', () => {
  const normal = SCENES.filter(({ kind, state }) => kind === 'own-page' && state === 'normal');
  it.each(normal.map((scene) => [scene.surface, scene] as const))(
    'a reader gets by on %s without scrolling both ways, and without motion where that is asked for',
    async (surface, scene) => {
      const stage = await stageFor({});
      const shown = await scene.show(stage);
      const { page } = shown;
      await page.setViewport(ZOOMED);
      await prefer(stage.launched, page, { isStill: true });

      const [, needed] = await waitUntil(
        'the page is narrow',
        () => page.evaluate(() => [innerWidth, document.documentElement.scrollWidth] as const),
        ([width]) => width === ZOOMED.width,
      );
      const looks = await lookAtPage(page);

      expect(needed).toBeLessThanOrEqual(ZOOMED.width);
      // A drawing may be wider than the window: it scrolls sideways alone, and a table says the same.
      const isDrawn = called(looks, 'div.graph__scroller').length > 0;
      expect(partlySeen(looks).sideways).toEqual(isDrawn ? ['div.graph__scroller'] : []);
      expect(partlySeen(looks).lengthways).toEqual([]);
      expect(isDrawn).toBe(/^(entity|report)$/.test(surface));
      expect(moving(looks)).toEqual([]);
      await putAway(shown);
    },
  );

  it('the card is whole within the window, and all of it is read by scrolling down', async () => {
    const scene = sceneOf('popover', 'zoomed');
    const stage = await stageFor(scene);
    const shown = await scene.show(stage);

    const looks = await lookAtPopover(stage.lens, shown.tabId ?? -1);
    const [card] = looks;

    if (!card) throw new Error('There is no card.');
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.y).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(ZOOMED.width);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(ZOOMED.height);
    expect(partlySeen(looks)).toEqual({ sideways: [], lengthways: ['div.sidelight-surface'] });
    const beside = looks.filter(
      ({ box }) => box.width > 0 && (box.x < card.box.x || box.x + box.width > card.box.x + card.box.width),
    );
    expect(beside.map(({ name }) => name)).toEqual([]);
    await putAway(shown);
  });
});

it('a reader who wants no motion has none in the card, and the others have some', async () => {
  const scene = usualScene('popover');
  const stage = await stageFor(scene);
  const shown = await scene.show(stage);
  const read = () => lookAtPopover(stage.lens, shown.tabId ?? -1);

  expect(moving(await read())).toEqual([]);

  await prefer(stage.launched, shown.page, { isStill: false });
  await waitUntil('something may move', read, (looks) => moving(looks).includes('div.sidelight-surface'));
  await putAway(shown);
});

describe('in the colours of the system', () => {
  /** Those that the browser has in force, as it computes them. */
  const systemColours = (page: Page) =>
    page.evaluate(() => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const read = (colour: string) => {
        probe.style.color = colour;
        return getComputedStyle(probe).color;
      };
      const colours = { paper: read('Canvas'), ink: read('CanvasText'), chosen: read('Highlight') };
      probe.remove();
      return colours;
    });

  const brightness = (colour: string) =>
    luminance((colour.match(/\d+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255));

  /** The page with its colours forced. */
  async function forced(scene: Scene) {
    const stage = await stageFor(scene);
    const shown = await scene.show(stage);
    await prefer(stage.launched, shown.page, { isStill: true, hasForcedColours: true });
    await waitUntil(
      'the colours are forced',
      () => shown.page.evaluate(() => matchMedia('(forced-colors: active)').matches),
      (isForced) => isForced,
    );
    const colours = await systemColours(shown.page);
    // `none`, and what lets the paper through, do not.
    const standsOut = (colour: string) =>
      colour.startsWith('rgb(') && contrast(brightness(colour), brightness(colours.paper)) >= LEAST_CONTRAST;
    const end = async () => {
      await prefer(stage.launched, shown.page, {});
      await putAway(shown);
    };
    return { stage, shown, colours, standsOut, end };
  }

  it('the popup tells on from off, and a status from the paper', async () => {
    const { shown, colours, standsOut, end } = await forced(usualScene('popup'));

    const looks = await lookAtPage(shown.page);

    expect(
      called(looks, 'span.switch-track').map(
        ({ style }) => style.backgroundColor !== colours.paper && standsOut(style.borderBottomColor),
      ),
    ).toEqual([true]);
    const shapes = called(looks, 'svg.status-shape');
    expect(shapes.length).toBeGreaterThan(3);
    expect(shapes.filter(({ style }) => !standsOut(style.fill) && !standsOut(style.stroke))).toEqual([]);
    await end();
  });

  it('the options tell where painted names look like selected text, and only there', async () => {
    const isSaid = (page: Page) =>
      page.evaluate(() => document.querySelector('.painter-forced')?.checkVisibility() ?? false);
    const stage = await stageFor(usualScene('options'));
    const plain = await usualScene('options').show(stage);

    expect(await isSaid(plain.page)).toBe(false);

    await putAway(plain);
    const { shown, end } = await forced(usualScene('options'));

    expect(await isSaid(shown.page)).toBe(stage.launched.name === 'chromium');
    await end();
  });

  /** Firefox leads Tab to the part that scrolls first. */
  async function tabToLink(page: Page, read: () => Promise<ElementLook[]>): Promise<ElementLook[]> {
    const focused = (looks: ElementLook[]) => looks.find(({ isFocused }) => isFocused)?.name ?? '';
    let looks = await read();
    for (let stop = 0; stop < 3 && !focused(looks).startsWith('a'); stop += 1) {
      const before = focused(looks);
      await page.keyboard.press('Tab');
      looks = await waitUntil('the focus goes on', read, (now) => focused(now) !== before);
    }
    return looks;
  }

  it('the card shows its edge, the shape of each status, and where the focus is', async () => {
    const { stage, shown, colours, standsOut, end } = await forced(sceneOf('popover', 'keyboard'));
    const looks = await tabToLink(shown.page, () => lookAtPopover(stage.lens, shown.tabId ?? -1));
    const [card] = looks;
    const focused = looks.find(({ isFocused }) => isFocused);

    expect(card?.style).toMatchObject({ backgroundColor: colours.paper, color: colours.ink });
    expect(standsOut(card?.style.borderBottomColor ?? '')).toBe(true);
    const shapes = called(looks, 'svg.status-shape');
    // One for each kind of measure.
    expect(shapes).toHaveLength(2);
    expect(shapes.filter(({ style }) => !standsOut(style.fill) && !standsOut(style.stroke))).toEqual([]);
    expect(focused?.style).toMatchObject({ outlineStyle: 'solid', outlineWidth: '2px' });
    expect(standsOut(focused?.style.outlineColor ?? '')).toBe(true);
    await end();
  });

  it('the drawing has its lines, shapes and the name that it is about, and the timeline its marks', async () => {
    const { shown, colours, standsOut, end } = await forced(usualScene('entity'));
    const looks = await lookAtPage(shown.page);
    const grounds = (all: readonly ElementLook[]) =>
      called(all, 'rect.graph-node__ground').flatMap(({ style }) =>
        style.stroke === 'none' ? [] : style.stroke,
      );
    const strokes = (name: string) => new Set(called(looks, name).map(({ style }) => style.stroke));

    for (const name of ['path.graph-edge__line', 'path.graph__arrow'])
      expect([...strokes(name)].map(standsOut), name).toEqual([true]);
    // The marks are drawn before the links, and what stands for a status is a shape.
    const drawn = await shown.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.strip__mark')].map((mark) => {
        const { content, backgroundColor, opacity } = getComputedStyle(mark, '::before');
        return { isDrawn: content !== 'none', ground: backgroundColor, opacity: Number(opacity) };
      }),
    );
    const marks = drawn.filter(({ isDrawn }) => isDrawn);
    expect(marks.length).toBeGreaterThan(3);
    for (const { ground, opacity } of marks) {
      expect(standsOut(ground)).toBe(true);
      expect(opacity).toBeGreaterThanOrEqual(0.5);
    }
    expect(called(looks, 'text.graph-edge__label').filter(({ style }) => !standsOut(style.fill))).toEqual([]);
    expect(grounds(looks)).toEqual([colours.ink]);
    await shown.page.evaluate(() => document.querySelector<SVGElement>('.graph-node__link')?.focus());
    await waitUntil(
      'the focus is seen',
      async () => grounds(await lookAtPage(shown.page)),
      (seen) => seen.includes(colours.chosen),
    );
    await end();
  });
});
