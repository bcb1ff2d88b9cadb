import type { Settings } from '../../src/core/settings/settings';
import { popoverOf } from '../support/popover';
import type { ExtensionState } from './extension-copy';
import { NARROW, turnRight } from './layouts';
import type { Scene, Shown } from './scene';
import type { ScreenStage } from './screen-stage';

interface ReportState {
  state: string;
  /** A page that names nobody, in place of the article. */
  isEmpty?: boolean;
  settings?: Partial<Settings>;
  extension?: ExtensionState;
  selector: string;
  width?: number;
  act?: (shown: Shown) => Promise<unknown>;
}

const REPORTS: ReportState[] = [
  { state: 'normal', selector: 'mark' },
  { state: 'narrow', selector: 'mark', width: NARROW },
  { state: 'right-to-left', selector: 'mark', act: ({ page }) => turnRight(page) },
  { state: 'empty', isEmpty: true, selector: '.report__none' },
  { state: 'off', settings: { offSites: ['news.test'] }, selector: '.notice' },
  { state: 'bad-input', extension: 'odd-facts', selector: 'mark' },
  { state: 'error', extension: 'without-facts', selector: '.report--empty' },
];

/** No tab has it. */
const NO_TAB = 999_999_999;

/** Opens an article, and a page of ours on it. */
async function showOn(
  stage: ScreenStage,
  { isEmpty = false, settings = {}, selector, width }: Omit<ReportState, 'state'>,
): Promise<Shown> {
  await stage.set(settings);
  const address = isEmpty
    ? stage.site.put('empty.html', '<!doctype html><title>Weather</title><p>It rains.</p>')
    : stage.site.at(`demo/${stage.language}.html`);
  const tab = await stage.openSite(address, { isQuiet: settings.offSites !== undefined });
  const page = await stage.openOwn(`report.html?tab=${tab.tabId}`, selector, width);
  return { page, isWhole: true, redress: () => stage.dress(page, width), others: [tab.page] };
}

/** The report of a page, and what it says where the page is gone; the report of a wrong match likewise. */
export const REPORT_SCENES: Scene[] = [
  ...REPORTS.map(({ state, extension, act, ...report }): Scene => ({
    surface: 'report',
    state,
    kind: 'own-page',
    ...(extension && { extension }),
    show: async (stage) => {
      const shown = await showOn(stage, report);
      await act?.(shown);
      return shown;
    },
  })),
  ...(['', '&frame=0#mistake'] as const).map((rest): Scene => ({
    surface: rest === '' ? 'report' : 'mistake',
    state: 'gone',
    kind: 'own-page',
    show: async (stage) => {
      await stage.set({});
      const page = await stage.openOwn(`report.html?tab=${NO_TAB}${rest}`, 'main p');
      return { page, isWhole: true, redress: () => stage.dress(page) };
    },
  })),
  ...[undefined, NARROW].map((width): Scene => ({
    surface: 'mistake',
    state: width === undefined ? 'normal' : 'narrow',
    kind: 'own-page',
    show: async (stage) => {
      await stage.set({});
      const tab = await stage.openSite(stage.site.at('demo/en.html'));
      const popover = popoverOf(stage, tab);
      await popover.hover('Konstantin Basyuk');
      await popover.opened();
      const page = await stage.openOwn(`report.html?tab=${tab.tabId}&frame=0#mistake`, 'textarea', width);
      return { page, isWhole: true, redress: () => stage.dress(page, width), others: [tab.page] };
    },
  })),
];
