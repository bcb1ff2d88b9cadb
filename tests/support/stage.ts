import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { EXTENSION_FOLDER, type BrowserName } from '../../src/build/browser/browser-name';
import { openControlPage, type ControlPage, type OpenedTab } from '../../src/build/browser/control-page';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { launchBrowser, type LaunchedBrowser, type LaunchRequest } from '../../src/build/browser/launch';
import { collectOwnErrors, type OwnErrors } from './own-errors';
import { LENS } from './lens-companion';
import { serveFixtures, type FixtureServer } from './serve-fixtures';

/** Which browser this ring runs in. */
export const browserName: BrowserName = inject('browserName');

/** Everything an end-to-end test stands on. */
export interface Stage {
  launched: LaunchedBrowser;
  control: ControlPage;
  lens: Page;
  errors: OwnErrors;
  site: FixtureServer;
  /** Opens a tab at an address and waits until its scan is done. */
  open: (address: string) => Promise<OpenedTab>;
}

/** Starts a browser with the built extension. The caller closes it with `closeStage`. */
export async function openStage(options: Partial<LaunchRequest> = {}): Promise<Stage> {
  const launched = await launchBrowser({
    browser: browserName,
    executablePath: inject('executablePath'),
    extensionFolder: path.resolve(EXTENSION_FOLDER[browserName]),
    companions: [LENS],
    ...options,
  });
  const site = await serveFixtures();
  const errors = await collectOwnErrors(launched);
  const control = await openControlPage(launched);
  const lens = await openExtensionPage(launched, 'lens.html', 'p', launched.companionOrigins[0]);
  const open = async (address: string) => {
    const tab = await control.openTab();
    await errors.watch(tab.page);
    await tab.page.goto(address);
    await control.finishedMentions(tab.tabId);
    return tab;
  };
  return { launched, control, lens, errors, site, open };
}

export async function closeStage(stage: Stage | undefined): Promise<void> {
  await stage?.launched.close();
  await stage?.site.close();
}

/** One browser for all tests of a file. */
export function useStage(options: Partial<LaunchRequest> = {}): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await openStage(options);
  });
  afterAll(() => closeStage(stage));
  return () => {
    if (stage === undefined) throw new Error('The browser did not start.');
    return stage;
  };
}
