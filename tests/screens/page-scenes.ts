import { waitUntil } from '../support/wait-until';
import type { Scene } from './scene';

/** Pages of the web with their names underlined. */
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
];
