import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { ExtensionState } from '../screens/extension-copy';
import type { Scene, Shown } from '../screens/scene';
import { SCENES, SURFACES, usualScene } from '../screens/scenes';
import { openScreenStage, type ScreenStage } from '../screens/screen-stage';
import { findViolations } from '../support/find-violations';
import { countMarked } from '../support/page-state';
import { findPopoverViolations } from '../support/popover-violations';
import { prefer } from '../support/reader-preferences';
import { browserName } from '../support/stage';
import { waitUntil } from '../support/wait-until';

/** Roles that a reader can do something with: each must say what. */
const ACTIVE = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'switch',
  'tab',
]);

interface TreeNode {
  role: string;
  name?: string;
  value?: string | number;
  children?: TreeNode[];
}

/** Elements that Chromium's accessibility tree gives a role to act on and no name. */
async function namelessControls(page: Page): Promise<string[]> {
  const root = (await page.accessibility.snapshot()) as TreeNode | null;
  const nameless = (node: TreeNode): string[] => [
    ...(ACTIVE.has(node.role) && !node.name?.trim() ? [`${node.role} ${String(node.value ?? '')}`] : []),
    ...(node.children ?? []).flatMap(nameless),
  ];
  if (root === null) throw new Error('The page has no accessibility tree.');
  return nameless(root);
}

/** One browser for each state of the extension, started when the first scene asks for it. */
const stages = new Map<ExtensionState, Promise<ScreenStage>>();

function stageWith(extension: ExtensionState): Promise<ScreenStage> {
  const known = stages.get(extension);
  if (known) return known;
  const opened = openScreenStage(browserName, 'en', extension, { scheme: 'light', scale: 1 });
  stages.set(extension, opened);
  return opened;
}

afterAll(async () => {
  for (const opened of stages.values()) await (await opened).close();
});

/** Faults of a page of ours: of all kinds in light, of contrast in dark, and in Chromium each control without a name. */
async function faultsOfOwnPage({ page }: Shown, { launched }: ScreenStage): Promise<string[]> {
  const light = await findViolations(page);
  const nameless = browserName === 'chromium' ? await namelessControls(page) : [];
  await prefer(launched, page, { scheme: 'dark', isStill: true });
  return [...light, ...nameless, ...(await findViolations(page, 'contrast'))];
}

/** Faults of the card, light and dark. */
async function faultsOfPopover(
  { page, tabId = -1 }: Shown,
  { launched, lens }: ScreenStage,
): Promise<string[]> {
  const light = await findPopoverViolations(lens, tabId);
  await prefer(launched, page, { scheme: 'dark', isStill: true });
  return [...light, ...(await findPopoverViolations(lens, tabId))];
}

/** Kinds of fault that a page of the web does not have without us. */
async function faultsAddedToPage({ page }: Shown, stage: ScreenStage): Promise<string[]> {
  expect(await countMarked(page)).toBeGreaterThan(0);
  const withNames = await findViolations(page);
  await stage.set({ paused: true });
  await waitUntil(
    'the page is as it was',
    () => countMarked(page),
    (count) => count === 0,
  );
  const kindOf = (fault: string) => fault.split(':', 1)[0];
  const own = new Set((await findViolations(page)).map(kindOf));
  return withNames.filter((fault) => !own.has(kindOf(fault)));
}

const FAULTS_OF = {
  'own-page': faultsOfOwnPage,
  popover: faultsOfPopover,
  'web-page': faultsAddedToPage,
} satisfies Record<Scene['kind'], (shown: Shown, stage: ScreenStage) => Promise<string[]>>;

const closeAll = async ({ page, others = [] }: Shown) => {
  await Promise.all([page, ...others].map((one) => one.close()));
};

/** Every state in Chromium. Firefox draws the same elements with the same sheets: there the usual state of each surface shows what the browser itself does otherwise. */
const LOOKED_AT = browserName === 'chromium' ? SCENES : SURFACES.map((surface) => usualScene(surface));

describe('a surface in one of its states', () => {
  it.each(LOOKED_AT.map((scene) => [scene.surface, scene.state, scene] as const))(
    '%s, %s: no fault of accessibility, light or dark',
    async (_surface, _state, scene) => {
      const stage = await stageWith(scene.extension ?? 'as-built');
      const shown = await scene.show(stage);

      expect(await FAULTS_OF[scene.kind](shown, stage)).toEqual([]);
      await closeAll(shown);
    },
  );
});

describe('a reader who needs it otherwise', () => {
  const normal = SCENES.filter(({ kind, state }) => kind === 'own-page' && state === 'normal');
  it.each(normal.map((scene) => [scene.surface, scene] as const))(
    'reads %s at 400 % without scrolling sideways, and without motion where that is asked for',
    async (_surface, scene) => {
      const stage = await stageWith('as-built');
      const shown = await scene.show(stage);
      const { page } = shown;
      await page.setViewport({ width: 320, height: 256 });
      await prefer(stage.launched, page, { isStill: true });

      const [, needed] = await waitUntil(
        'the page is narrow',
        () => page.evaluate(() => [innerWidth, document.documentElement.scrollWidth] as const),
        ([width]) => width === 320,
      );
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationDuration } = getComputedStyle(element);
            return /[1-9]/.test(`${transitionDuration} ${animationDuration.replace('auto', '')}`);
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 100)),
      );

      expect(needed).toBeLessThanOrEqual(320);
      expect(moving).toEqual([]);
      await closeAll(shown);
    },
  );

  it('tells on from off, and a status from the paper, in the colours of the system', async () => {
    const stage = await stageWith('as-built');
    const shown = await usualScene('popup').show(stage);
    const { page } = shown;
    await prefer(stage.launched, page, { hasForcedColours: true });

    const look = await waitUntil(
      'the colours are forced',
      () =>
        page.evaluate(() => {
          const colourOf = (css: string, property: 'backgroundColor' | 'fill') => {
            const element = document.querySelector(css);
            return element === null ? '' : getComputedStyle(element)[property];
          };
          const track = document.querySelector('.switch-track');
          return {
            isForced: matchMedia('(forced-colors: active)').matches,
            on: track === null ? '' : getComputedStyle(track).backgroundColor,
            paper: colourOf('html', 'backgroundColor'),
            shape: colourOf('.status-shape', 'fill'),
          };
        }),
      ({ isForced }) => isForced,
    );

    expect(look.on).not.toBe(look.paper);
    expect(look.shape).not.toBe(look.paper);
    await prefer(stage.launched, page, {});
    await closeAll(shown);
  });
});
