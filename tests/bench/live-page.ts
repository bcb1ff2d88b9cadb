import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { type ControlPage, openControlPage } from '../../src/build/browser/control-page';
import { ensureBrowser } from '../../src/build/browser/install-browser';
import { type LaunchedBrowser, launchBrowser, type LaunchRequest } from '../../src/build/browser/launch';
import { serve } from '../../src/build/browser/serve-folder';

/** How `launchBrowser` loads a folder: Sidelight by itself, which opens a first page; an extension of the bench as a companion, which opens none. */
export function loadedExtension(
  folder: string | undefined,
  isSidelight: boolean,
): Pick<LaunchRequest, 'extensionFolder' | 'companions'> {
  if (folder === undefined) return {};
  const absolute = path.resolve(folder);
  return isSidelight
    ? { extensionFolder: absolute }
    : { companions: [{ folder: absolute, geckoId: '', geckoUuid: '' }] };
}

/** One page in a browser of its own, with an extension or without. */
export interface LivePage {
  launched: LaunchedBrowser;
  page: Page;
  session: CDPSession;
  /** Only where the extension is Sidelight. */
  control: ControlPage | undefined;
  tabId: number;
  /** Opens the page again. */
  open: () => Promise<void>;
  close: () => Promise<void>;
}

/** Starts a browser and opens a page with this HTML. With `isSidelight` it returns when the names are found. */
export async function openLivePage(
  html: string,
  extensionFolder: string | undefined,
  isSidelight: boolean,
): Promise<LivePage> {
  const served = await serve({ routes: new Map([['/page', { body: html }]]) });
  const launched = await launchBrowser({
    browser: 'chromium',
    executablePath: ensureBrowser('chromium'),
    ...loadedExtension(extensionFolder, isSidelight),
  });
  const control = isSidelight ? await openControlPage(launched) : undefined;
  const { page, tabId } = control
    ? await control.openTab()
    : { page: await launched.browser.newPage(), tabId: 0 };
  const open = async () => {
    await page.goto(`${served.origin}/page`, { waitUntil: 'load' });
    await control?.finishedMentions(tabId);
  };
  await open();
  return {
    launched,
    page,
    session: await page.createCDPSession(),
    control,
    tabId,
    open,
    close: async () => {
      await launched.close();
      await served.close();
    },
  };
}

/** Prose without names, in paragraphs; `name` stands at the end of every `every`th one. */
export function article(paragraphs: number, name: string, every: number): string {
  const words =
    'the ministry said on Monday that its review of export rules would take until spring and cover drones';
  const body = Array.from(
    { length: paragraphs },
    (_, at) => `<p id="p${at}">${words} ${at}. ${words}, by ${at % every === 0 ? name : 'others'}.</p>`,
  );
  return `<!doctype html><title>Bench</title><body><main>${body.join('\n')}</main>`;
}
