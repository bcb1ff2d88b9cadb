import { popoverOf } from '../support/popover';
import type { Scene, Shown } from './scene';
import type { ScreenStage } from './screen-stage';

/** The size that both stores ask for. */
const WIDTH = 1280;
const HEIGHT = 800;

/** As the article of each language writes it. */
const NAME = { en: 'Aero-HIT', uk: 'Аеро-ХІТ' } satisfies Record<ScreenStage['language'], string>;

/** One of our own pages as a window shows it. */
async function showOwn(stage: ScreenStage, file: string, selector: string): Promise<Shown> {
  const page = await stage.openOwn(file, selector, WIDTH);
  return { page, redress: () => stage.dress(page, WIDTH, HEIGHT) };
}

/** What the stores and the README show: whole windows, taken with the rest. `keep-pictures.ts` says which are kept. */
export const STORE_SCENES: Scene[] = [
  {
    surface: 'store',
    state: 'popover',
    kind: 'popover',
    show: async (stage) => {
      await stage.set({});
      const tab = await stage.openSite(stage.site.at(`demo/${stage.language}.html`));
      await stage.dress(tab.page, WIDTH, HEIGHT);
      const popover = popoverOf(stage, tab);
      await popover.hover(NAME[stage.language]);
      await popover.opened();
      return tab;
    },
  },
  {
    surface: 'store',
    state: 'entity',
    kind: 'own-page',
    show: async (stage) => {
      await stage.set({});
      return await showOwn(stage, 'entity.html?id=aero-hit', '.graph');
    },
  },
  {
    surface: 'store',
    state: 'report',
    kind: 'own-page',
    show: async (stage) => {
      await stage.set({});
      const tab = await stage.openSite(stage.site.at(`demo/${stage.language}.html`));
      const shown = await showOwn(stage, `report.html?tab=${tab.tabId}`, 'mark');
      return { ...shown, others: [tab.page] };
    },
  },
  {
    surface: 'store',
    state: 'names',
    kind: 'own-page',
    show: async (stage) => {
      await stage.set({});
      return await showOwn(stage, 'names.html', 'main li');
    },
  },
];
