import { popoverOf } from '../support/popover';
import { translateIn } from '../support/translate-in';
import { waitUntil } from '../support/wait-until';
import type { ExtensionState } from './extension-copy';
import type { Scene } from './scene';

/** Around the popover, so that the page and its underlines are seen beside it. */
const MARGIN = 40;

interface PopoverState {
  state: string;
  /** The name on the English article that is hovered. */
  name: string;
  extension?: ExtensionState;
  /** Message on what is pressed before the picture. */
  press?: string;
}

const POPOVERS: PopoverState[] = [
  { state: 'normal', name: 'Aero-HIT' },
  { state: 'person', name: 'Konstantin Basyuk' },
  { state: 'control', name: 'Harbin Institute of Technology' },
  { state: 'not-listed', name: 'Komax' },
  { state: 'error', name: 'Aero-HIT', extension: 'without-facts' },
  { state: 'odd-name', name: 'Aero-HIT', extension: 'odd-facts' },
  { state: 'several', name: 'Aero-HIT', extension: 'namesake' },
  { state: 'no-facts', name: 'Harbin Institute of Technology', extension: 'odd-facts' },
  { state: 'unknown', name: 'Komax', extension: 'odd-facts' },
  { state: 'lists', name: 'Komax', press: 'popoverListsChecked' },
  { state: 'copied', name: 'Aero-HIT', press: 'popoverCite' },
];

const popoverScene = ({ state, name, extension, press }: PopoverState): Scene => ({
  surface: 'popover',
  state,
  kind: 'popover',
  ...(extension && { extension }),
  show: async (stage) => {
    await stage.set({});
    const tab = await stage.openSite(stage.site.at('demo/en.html'));
    const popover = popoverOf(stage, tab);
    await popover.hover(name);
    await popover.opened();
    if (press) await popover.click(translateIn(stage.language)(press));
    const boxes = (await popover.opened()).filter(({ visible }) => visible).map(({ box }) => box);
    const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - MARGIN);
    const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - 2 * MARGIN);
    const right = Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN;
    const bottom = Math.min(800, Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN);
    // A clip is measured from the top of the document, boxes from that of the window.
    const scrolled = await tab.page.evaluate(() => scrollY);
    return {
      ...tab,
      clip: { x: left, y: top + scrolled, width: right - left, height: bottom - top },
    };
  },
});

/** What stands on pages of the web: underlines and the popover. */
export const PAGE_SCENES: Scene[] = [
  ...(['quiet', 'clear'] as const).map((underline): Scene => ({
    surface: 'article',
    state: underline,
    kind: 'web-page',
    show: async (stage) => {
      await stage.set({ appearance: { theme: 'system', underline, dwellMs: 350 } });
      return await stage.openSite(stage.site.at(`demo/${stage.language}.html`));
    },
  })),
  {
    surface: 'article',
    state: 'marks',
    kind: 'web-page',
    extension: 'page-access',
    show: async (stage) => {
      await stage.set({ painter: 'marks' });
      const tab = await stage.openSite(stage.site.at(`demo/${stage.language}.html`));
      await waitUntil(
        'the names are marked',
        () => tab.page.evaluate(() => document.querySelectorAll('sidelight-mark').length),
        (count) => count > 0,
      );
      return tab;
    },
  },
  ...POPOVERS.map(popoverScene),
];
