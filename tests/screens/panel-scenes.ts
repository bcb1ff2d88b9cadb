import type { Page } from 'puppeteer-core';
import { goToExtensionPage } from '../../src/build/browser/extension-page';
import type { OpenedTab } from '../../src/build/browser/control-page';
import type { PageSummary } from '../../src/core/messages/to-page';
import type { Settings } from '../../src/core/settings/settings';
import { translateIn } from '../support/translate-in';
import { waitUntil } from '../support/wait-until';
import type { ExtensionState } from './extension-copy';
import { turnRight } from './layouts';
import type { Scene, Shown } from './scene';
import type { ScreenStage } from './screen-stage';

interface PanelState {
  state: string;
  settings?: Partial<Settings>;
  /** Address of the tab in front, where it is not the article. */
  front?: string;
  /** What the page says of itself; `null` where nothing of Sidelight runs. Absent: the page is asked. */
  summary?: PageSummary | null;
  /** Message that tells this state from the others. */
  says?: string;
  width?: number;
  extension?: ExtensionState;
  act?: (page: Page) => Promise<unknown>;
}

const WIDTH = 360;

const ENTITY: PageSummary['entities'][number] = {
  id: 'aero-hit',
  caption: 'Aero-HIT',
  statusClass: 'freeze',
  count: 3,
  frameId: 0,
};

const STATES: PanelState[] = [
  { state: 'normal' },
  { state: 'narrow', width: 240 },
  { state: 'right-to-left', act: turnRight },
  { state: 'bad-input', extension: 'odd-facts' },
  { state: 'off', settings: { offSites: ['news.test'] }, says: 'panelOffText' },
  { state: 'paused', settings: { paused: true }, says: 'popupPausedText' },
  { state: 'nothing', summary: { state: 'done', entities: [] }, says: 'popupNothingText' },
  { state: 'scanning', summary: { state: 'scanning', entities: [] }, says: 'popupScanningText' },
  { state: 'still-scanning', summary: { state: 'scanning', entities: [ENTITY] }, says: 'popupStillScanning' },
  { state: 'limit', summary: { state: 'stopped-at-limit', entities: [ENTITY] }, says: 'popupStoppedAtLimit' },
  {
    state: 'failed',
    summary: { state: 'failed', message: 'The worker ended.', entities: [] },
    says: 'popupFailedText',
  },
  { state: 'not-annotated', summary: null, says: 'popupNotAnnotatedText' },
  { state: 'internal', front: 'about:config', says: 'popupInternalText' },
  { state: 'store', front: 'https://addons.mozilla.org/firefox/', says: 'popupStoreText' },
];

/** The names beside an article, and every reason why there are none. */
export const PANEL_SCENES: Scene[] = STATES.map(({ state, settings = {}, extension, act, ...panel }) => ({
  surface: 'panel',
  state,
  kind: 'own-page',
  ...(extension && { extension }),
  show: async (stage) => {
    await stage.set(settings);
    const isQuiet = settings.paused === true || settings.offSites !== undefined;
    const tab = await stage.openSite(stage.site.at(`demo/${stage.language}.html`), { isQuiet });
    const shown = await showPanel(stage, tab, panel);
    await act?.(shown.page);
    return shown;
  },
}));

/** What the panel is told in place of the browser's answers. */
interface Pretence {
  front: object;
  /** Wrapped, because nothing and `null` are two things. */
  answer?: { summary: PageSummary | null };
}

/**
 * The panel's page in a tab of its own, because no automation reaches a browser's panels. There the article would stop being the tab in front as
 * soon as the picture is taken, so the page is told that it still is; likewise what a page says of itself that is over before anybody can look.
 */
async function showPanel(
  stage: ScreenStage,
  tab: OpenedTab,
  {
    front = tab.page.url(),
    summary,
    says,
    width = WIDTH,
  }: Omit<PanelState, 'state' | 'settings' | 'extension' | 'act'>,
): Promise<Shown> {
  const page = await stage.launched.browser.newPage();
  const pretence: Pretence = {
    front: { id: tab.tabId, url: front, incognito: false },
    ...(summary !== undefined && { answer: { summary } }),
  };
  await page.evaluateOnNewDocument(pretend, pretence);
  await goToExtensionPage(page, `${stage.launched.extensionOrigin}sidepanel.html`, 'main');
  // Firefox runs nothing before the code of such a page: there it is told afterwards, and asks again when the tabs change.
  await page.evaluate(pretend, pretence);
  await tab.page.bringToFront();
  await page.bringToFront();
  const wanted = says === undefined ? undefined : translateIn(stage.language)(says);
  await waitUntil(
    `the panel shows ${says ?? 'names'}`,
    () =>
      page.evaluate(
        (words: string | undefined) =>
          words === undefined
            ? document.querySelector('.page-names') !== null
            : document.body.textContent.includes(words),
        wanted,
      ),
    (isThere) => isThere,
  );
  const redress = () => stage.dress(page, width);
  await redress();
  return { page, tabId: tab.tabId, isWhole: true, redress, others: [tab.page] };
}

/** Runs in the panel's page. */
function pretend({ front, answer }: Pretence): void {
  type Call = (...words: unknown[]) => Promise<unknown>;
  const scope = globalThis as { chrome?: { tabs?: TabsApi }; browser?: { tabs?: TabsApi } };
  interface TabsApi {
    query: Call;
    sendMessage: Call;
  }
  /** Answers by a promise, and to the callback that some ask with. */
  const saying =
    (reply: unknown): Call =>
    async (...words) => {
      const callback = words.at(-1);
      if (typeof callback === 'function') (callback as (of: unknown) => void)(reply);
      return reply;
    };
  for (const tabs of [scope.chrome?.tabs, scope.browser?.tabs]) {
    if (!tabs) continue;
    tabs.query = saying([front]);
    if (answer) tabs.sendMessage = saying(answer.summary);
  }
}
