import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { EXTENSION_STATES, type ExtensionState } from '../screens/extension-copy';
import { OWN_PAGE_SCENES } from '../screens/own-page-scenes';
import { POPOVER_SCENES } from '../screens/page-scenes';
import { POPUP_SCENES } from '../screens/popup-scenes';
import { REPORT_SCENES } from '../screens/report-scenes';
import type { Scene } from '../screens/scene';
import { openScreenStage, type ScreenStage } from '../screens/screen-stage';
import { findViolations } from '../support/find-violations';
import { findPopoverViolations } from '../support/popover-violations';
import { prefer } from '../support/reader-preferences';
import { browserName } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const SCENES = [...OWN_PAGE_SCENES, ...POPUP_SCENES, ...REPORT_SCENES];

/** The same elements as in another state, only elsewhere on the screen. */
const SAME_ELEMENTS = new Set(['narrow', 'right-to-left']);

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

/** The elements are the same in both browsers, and so are their faults: every state in one, the usual states in the other as well. */
const isSeen = ({ state, surface }: Scene) =>
  !SAME_ELEMENTS.has(state) && (browserName === 'chromium' || state === 'normal' || surface === 'popover');
const STATES = browserName === 'chromium' ? EXTENSION_STATES : (['as-built'] as const);

describe.each(STATES)('%s', (extension) => {
  const isHere = (scene: Scene) => (scene.extension ?? 'as-built') === extension && isSeen(scene);
  const named = (scene: Scene) => [scene.surface, scene.state, scene] as const;

  it.each(SCENES.filter(isHere).map(named))(
    '%s, %s: no fault of accessibility, light or dark, and each control has a name',
    async (_surface, _state, scene) => {
      const stage = await stageWith(extension);
      const { page, others = [] } = await scene.show(stage);

      expect(await findViolations(page)).toEqual([]);
      if (browserName === 'chromium') expect(await namelessControls(page)).toEqual([]);
      await prefer(stage.launched, page, { scheme: 'dark', isStill: true });
      expect(await findViolations(page, 'contrast')).toEqual([]);

      await Promise.all([page, ...others].map((one) => one.close()));
    },
  );

  it.each(POPOVER_SCENES.filter(isHere).map(named))(
    '%s, %s: no fault of accessibility',
    async (_surface, _state, scene) => {
      const stage = await stageWith(extension);
      const { page, tabId } = await scene.show(stage);

      expect(await findPopoverViolations(stage.lens, tabId ?? -1)).toEqual([]);
      await page.close();
    },
  );
});

describe('a reader who needs it otherwise', () => {
  const normal = SCENES.filter(({ state }) => state === 'normal');
  it.each(normal.map((scene) => [scene.surface, scene] as const))(
    'reads %s at 400 % without scrolling sideways, and without motion where that is asked for',
    async (_surface, scene) => {
      const stage = await stageWith('as-built');
      const { page, others = [] } = await scene.show(stage);
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
      await Promise.all([page, ...others].map((one) => one.close()));
    },
  );

  it('tells on from off, and a status from the paper, in the colours of the system', async () => {
    const popup = POPUP_SCENES.find(({ state }) => state === 'normal');
    const stage = await stageWith('as-built');
    const shown = await popup?.show(stage);
    if (shown === undefined) throw new Error('There is no such scene.');
    const { page, others = [] } = shown;
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
    await Promise.all([page, ...others].map((one) => one.close()));
  });
});
