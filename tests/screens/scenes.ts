import { OUTCOME_SCENES } from './outcome-scenes';
import { OWN_PAGE_SCENES } from './own-page-scenes';
import { PAGE_SCENES } from './page-scenes';
import { PANEL_SCENES } from './panel-scenes';
import { POPOVER_SCENES } from './popover-scenes';
import { POPUP_SCENES } from './popup-scenes';
import { REPORT_SCENES } from './report-scenes';
import type { Scene } from './scene';
import { STORE_SCENES } from './store-scenes';

/** Every surface in every state. Pictures are taken of these, and the tests of accessibility go over the same. */
export const SCENES: readonly Scene[] = [
  ...PAGE_SCENES,
  ...POPOVER_SCENES,
  ...POPUP_SCENES,
  ...PANEL_SCENES,
  ...OWN_PAGE_SCENES,
  ...OUTCOME_SCENES,
  ...REPORT_SCENES,
  ...STORE_SCENES,
];

/** What the stores show is shown by the other surfaces already. */
export const SURFACES: readonly string[] = [...new Set(SCENES.map(({ surface }) => surface))].filter(
  (surface) => surface !== 'store',
);

/** The usual state of a surface: the one called normal, or its first. */
export function usualScene(surface: string): Scene {
  const own = SCENES.filter((scene) => scene.surface === surface);
  const usual = own.find(({ state }) => state === 'normal') ?? own[0];
  if (!usual) throw new Error(`No surface is called ${surface}.`);
  return usual;
}
