import type { Page } from 'puppeteer-core';
import type { Settings } from '../../src/core/settings/settings';
import { popoverOf } from '../support/popover';
import { waitUntil } from '../support/wait-until';
import type { ExtensionState } from './extension-copy';
import { NARROW, turnRight } from './layouts';
import { press, shows } from './own-page-scenes';
import { refuse } from './refuse';
import type { Scene, Shown } from './scene';
import type { ScreenStage } from './screen-stage';

interface ReportState {
  state: string;
  /** A page in place of the article. */
  site?: keyof typeof OTHER_SITES;
  /** The page stays in this state, so that there is no end of a scan to wait for. */
  rests?: 'off' | 'scanning';
  settings?: Partial<Settings>;
  extension?: ExtensionState;
  selector: string;
  width?: number;
  act?: (shown: Shown) => Promise<unknown>;
}

/** One that names nobody, and one that is not read to its end: it is nested deeper than any page. */
const OTHER_SITES = {
  'empty.html': '<!doctype html><title>Weather</title><p>It rains.</p>',
  'deep.html': `<!doctype html><title>Deliveries</title><p>The drones of Aero-HIT come from Khabarovsk.</p><div hidden></div>
    <script>
      let inner = document.querySelector('div');
      for (let at = 0; at < 9000; at += 1) inner = inner.appendChild(document.createElement('q'));
      inner.append('Autel Robotics');
    </script>`,
} as const;

const readAgain = async ({ page, others = [] }: Shown) => {
  for (const other of others.splice(0)) await other.close();
  await press('.report-actions .button:last-of-type')(page);
  await shows(page, '.notice');
};

const REPORTS: ReportState[] = [
  { state: 'normal', selector: 'mark' },
  { state: 'narrow', selector: 'mark', width: NARROW },
  { state: 'right-to-left', selector: 'mark', act: ({ page }) => turnRight(page) },
  { state: 'empty', site: 'empty.html', selector: '.report__none' },
  { state: 'off', settings: { offSites: ['news.test'] }, rests: 'off', selector: '.notice' },
  { state: 'scanning', extension: 'index-held', rests: 'scanning', selector: '.notice' },
  { state: 'failed', extension: 'without-index', selector: '.notice' },
  { state: 'incomplete', site: 'deep.html', selector: '.notice' },
  { state: 'gone-since', selector: 'mark', act: readAgain },
  { state: 'bad-input', extension: 'odd-facts', selector: 'mark' },
  { state: 'error', extension: 'without-facts', selector: '.report--empty' },
];

/** Presses the button that mutes, until the page says what came of it. */
const mute = (outcome: string) => async (page: Page) => {
  await press('.report-actions .button:last-of-type')(page);
  await shows(page, outcome);
};

const MISTAKES: { state: string; width?: number; act?: (page: Page) => Promise<unknown> }[] = [
  { state: 'normal' },
  { state: 'narrow', width: NARROW },
  { state: 'muted', act: mute('.report-actions [role="status"]:not(:empty)') },
  {
    state: 'failed',
    act: async (page) => {
      await refuse(page, 'storage.local.set');
      await mute('.notice[role="alert"]')(page);
    },
  },
];

/** No tab has it. */
const NO_TAB = 999_999_999;

/** Opens an article, and a page of ours on it. */
async function showOn(
  stage: ScreenStage,
  { site, rests, settings = {}, selector, width }: Omit<ReportState, 'state'>,
): Promise<Shown> {
  await stage.set(settings);
  const address = site
    ? stage.site.put(site, OTHER_SITES[site])
    : stage.site.at(`demo/${stage.language}.html`);
  const tab = await stage.openSite(address, { isQuiet: rests !== undefined });
  // A report asks the page once: before the page can answer there is none to show, and every page is off until it knows its rules.
  if (rests)
    await waitUntil(
      `the page is ${rests}`,
      () => stage.control.summary(tab.tabId),
      (summary) => summary?.state === rests,
    );
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
  ...MISTAKES.map(({ state, width, act }): Scene => ({
    surface: 'mistake',
    state,
    kind: 'own-page',
    show: async (stage) => {
      await stage.set({});
      const tab = await stage.openSite(stage.site.at('demo/en.html'));
      const popover = popoverOf(stage, tab);
      await popover.hover('Konstantin Basyuk');
      await popover.opened();
      const page = await stage.openOwn(`report.html?tab=${tab.tabId}&frame=0#mistake`, 'textarea', width);
      await act?.(page);
      return { page, isWhole: true, redress: () => stage.dress(page, width), others: [tab.page] };
    },
  })),
];
