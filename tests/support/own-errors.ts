import type { CDPSession, Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../src/build/browser/launch';
import { evaluateInFirefox } from './firefox-chrome';

/** Errors and warnings that Sidelight's own code caused, anywhere in the browser. */
export interface OwnErrors {
  /** Chromium reports errors page by page: call this before the page goes anywhere. */
  watch: (page: Page) => Promise<void>;
  /** Everything since the last reading. */
  read: () => Promise<string[]>;
  /** Lets go of Chromium's service worker: one that is watched cannot be killed. */
  releaseWorker: () => Promise<void>;
}

/**
 * Lines that Firefox writes in the name of any extension when a page goes away: for a question still on its way, and for a `pagehide`
 * listener, which it breaks off in the middle. No code of the extension can hear of them. The third is a hint to authors, which a busy machine brings
 * forth: a page of ours was asked for its size, by the browser's own window, while it loaded.
 */
const UNAVOIDABLE =
  /Promise (resolved|rejected) (after context unloaded|while context is inactive)|Script terminated by timeout|Layout was forced before the page was fully loaded/;

const FIREFOX_MESSAGES = `(() => {
  const messages = Services.console.getMessageArray();
  Services.console.reset();
  return JSON.stringify(messages.flatMap((message) => {
    try {
      message.QueryInterface(Ci.nsIScriptError);
      return [message.sourceName + ': ' + message.errorMessage];
    } catch {
      return [String(message.message)];
    }
  }));
})()`;

async function watchSession(session: CDPSession, origin: string, found: string[]): Promise<void> {
  const keep = (kind: string, event: unknown) => {
    const text = JSON.stringify(event);
    if (text.includes(origin)) found.push(`${kind}: ${text.slice(0, 800)}`);
  };
  session.on('Runtime.exceptionThrown', (event) => keep('exception', event));
  session.on('Runtime.consoleAPICalled', (event) => {
    if (event.type === 'error' || event.type === 'warning' || event.type === 'assert') keep('console', event);
  });
  session.on('Log.entryAdded', (event) => keep('log', event));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}

/** Starts to collect; also from the service worker, which in Firefox shares the browser's one console. */
export async function collectOwnErrors(launched: LaunchedBrowser): Promise<OwnErrors> {
  const origin = launched.extensionOrigin;
  if (launched.name === 'firefox') {
    return {
      watch: async () => {},
      read: async () => {
        const all = JSON.parse(await evaluateInFirefox(launched.browser, FIREFOX_MESSAGES)) as string[];
        return all.filter((message) => message.includes(origin) && !UNAVOIDABLE.test(message));
      },
      releaseWorker: async () => {},
    };
  }
  const found: string[] = [];
  const worker = await launched.browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(origin),
  );
  const session = await worker.createCDPSession();
  await watchSession(session, origin, found);
  return {
    releaseWorker: () => session.detach(),
    watch: async (page) => watchSession(await page.createCDPSession(), origin, found),
    read: async () => found.splice(0),
  };
}
