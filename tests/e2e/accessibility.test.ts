import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Scene, Shown } from '../screens/scene';
import { SCENES, SURFACES, usualScene } from '../screens/scenes';
import type { ScreenStage } from '../screens/screen-stage';
import { findMuteNodes } from '../support/find-mute-nodes';
import { findViolations } from '../support/find-violations';
import { countMarked } from '../support/page-state';
import { findPopoverViolations } from '../support/popover-violations';
import { prefer } from '../support/reader-preferences';
import { putAway, useSceneStages } from '../support/scene-stages';
import { readSpoken } from '../support/spoken-nodes';
import { browserName } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stageFor = useSceneStages();

/** Parts without a telling name; Chromium alone lets its tree be read. */
const muteNodes = async (page: Page, root?: string) =>
  browserName === 'chromium' ? findMuteNodes(await readSpoken(page, root)) : [];

/** Faults of a page of ours, light and dark; in Firefox, which is slow at it, dark for contrast alone. */
async function faultsOfOwnPage({ page }: Shown, { launched }: ScreenStage): Promise<string[]> {
  const light = await findViolations(page);
  const mute = await muteNodes(page);
  await prefer(launched, page, { scheme: 'dark', isStill: true });
  const dark = await findViolations(page, browserName === 'chromium' ? 'all' : 'contrast');
  return [...light, ...mute, ...dark];
}

/** Faults of the card, light and dark. */
async function faultsOfPopover(
  { page, tabId = -1 }: Shown,
  { launched, lens }: ScreenStage,
): Promise<string[]> {
  const light = await findPopoverViolations(lens, tabId);
  const mute = await muteNodes(page, 'dialog');
  await prefer(launched, page, { scheme: 'dark', isStill: true });
  return [...light, ...mute, ...(await findPopoverViolations(lens, tabId))];
}

/** Kinds of fault that a page of the web does not have without us. */
async function faultsAddedToPage({ page }: Shown, stage: ScreenStage): Promise<string[]> {
  expect(await countMarked(page)).toBeGreaterThan(0);
  const light = await findViolations(page);
  await prefer(stage.launched, page, { scheme: 'dark', isStill: true });
  const withNames = [...light, ...(await findViolations(page))];
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

/** Every state in Chromium. Firefox draws the same elements with the same sheets: there the usual state of each surface shows what the browser itself does otherwise. */
const LOOKED_AT =
  browserName === 'chromium'
    ? SCENES.filter(({ surface }) => SURFACES.includes(surface))
    : SURFACES.map((surface) => usualScene(surface));

describe('a surface in one of its states', () => {
  it.each(LOOKED_AT.map((scene) => [scene.surface, scene.state, scene] as const))(
    '%s, %s: no fault of accessibility, light or dark',
    async (_surface, _state, scene) => {
      const stage = await stageFor(scene);
      const shown = await scene.show(stage);

      expect(await FAULTS_OF[scene.kind](shown, stage)).toEqual([]);
      await putAway(shown);
    },
  );
});
