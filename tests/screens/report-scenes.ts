import type { Scene } from './scene';

/** The report of a page, and what it says where the page is gone. */
export const REPORT_SCENES: Scene[] = [
  {
    surface: 'report',
    state: 'normal',
    show: async (stage) => {
      await stage.set({});
      const tab = await stage.openSite(stage.site.at(`demo/${stage.language}.html`));
      const page = await stage.openOwn(`report.html?tab=${tab.tabId}`, 'mark');
      return { page, isWhole: true, redress: () => stage.dress(page), others: [tab.page] };
    },
  },
  {
    surface: 'report',
    state: 'gone',
    show: async (stage) => {
      await stage.set({});
      const page = await stage.openOwn('report.html?tab=999999999', 'main p');
      return { page, isWhole: true, redress: () => stage.dress(page) };
    },
  },
];
