import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import type { BrowserName } from './browser-name';

/** Id in the manifest's `browser_specific_settings`; Firefox keys its extension addresses by it. */
const GECKO_ID = 'sidelight@sidelight.example';

/** Firefox draws a random address for each extension; tests need to know it beforehand. */
const GECKO_UUID = '5de11967-0000-4000-8000-000000000001';

/** Host names that lead to this machine, beside `127.0.0.1` and `localhost`; every other name leads nowhere. */
const LOCAL_HOSTS = ['news.test', 'www.news.test', 'blog.test', 'other.test'];

/** An extension that stands beside Sidelight in a test. */
export interface Companion {
  folder: string;
  geckoId: string;
  geckoUuid: string;
}

export interface LaunchRequest {
  browser: BrowserName;
  executablePath: string;
  /** Folder of the built extension; none for a bare browser. */
  extensionFolder?: string;
  companions?: Companion[];
  headless?: boolean;
  /** Let the browser reach the network. Off by default: what is tested must not depend on it, and saved pages hold trackers. */
  network?: boolean;
  /** Further host names for which this machine stands in. */
  localHosts?: readonly string[];
  viewport?: { width: number; height: number; deviceScaleFactor?: number } | null;
  /** Leaves the page open that greets a new reader. Otherwise it is gone before anything else is opened. */
  keepsWelcome?: boolean;
  /** Chromium asks its user before an extension runs in private windows: as if that was granted. */
  inPrivateWindows?: boolean;
}

/** A running browser with Sidelight in it. */
export interface LaunchedBrowser {
  browser: Browser;
  name: BrowserName;
  /** Start of our own pages' addresses, with a slash at the end; empty without an extension. */
  extensionOrigin: string;
  extensionId: string;
  /** Origins of the companions, in the order given. */
  companionOrigins: string[];
  close: () => Promise<void>;
}

function localHosts({ localHosts: more = [] }: LaunchRequest): string[] {
  return [...LOCAL_HOSTS, ...more];
}

function chromiumOptions(request: LaunchRequest): LaunchOptions {
  const toThisMachine = localHosts(request)
    .map((host) => `MAP ${host} 127.0.0.1`)
    .join(', ');
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Many tabs at once: a tab in the background must be scanned as fast as the one in front.
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      ...(request.network
        ? []
        : [`--host-resolver-rules=${toThisMachine}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`]),
    ],
  };
}

function firefoxOptions(request: LaunchRequest): LaunchOptions {
  const uuids: Record<string, string> = { [GECKO_ID]: GECKO_UUID };
  for (const companion of request.companions ?? []) uuids[companion.geckoId] = companion.geckoUuid;
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      'network.dns.localDomains': localHosts(request).join(','),
      // A proxy that nobody answers; this machine's own addresses go past it.
      ...(request.network
        ? {}
        : {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': 9,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': 9,
            'network.proxy.no_proxies_on': ['127.0.0.1', 'localhost', ...localHosts(request)].join(','),
          }),
    },
  };
}

/** Every launch is a first installation, which opens a page beside what is looked at. Throws where it does not open. */
async function closeWelcome(browser: Browser): Promise<void> {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    for (const page of await browser.pages()) {
      // While a document is being swapped the question fails: not yet.
      const address = await page.evaluate(() => location.pathname).catch(() => '');
      if (address !== '/welcome.html') continue;
      await page.close();
      return;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
  }
  throw new Error('The installed extension did not open its first page.');
}

/** Starts the browser and loads the extension and its companions. The caller closes it; a failed start leaves nothing running. */
export async function launchBrowser(request: LaunchRequest): Promise<LaunchedBrowser> {
  const own = request.browser === 'chromium' ? chromiumOptions(request) : firefoxOptions(request);
  const browser = await launch({
    ...own,
    executablePath: request.executablePath,
    headless: request.headless ?? true,
    defaultViewport: request.viewport === undefined ? { width: 1000, height: 800 } : request.viewport,
    // The largest saved page holds a busy machine for minutes.
    protocolTimeout: 600_000,
  });
  const origin = (id: string, uuid: string) =>
    request.browser === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${uuid}/`;
  try {
    const extensionId =
      request.extensionFolder === undefined
        ? ''
        : await browser.installExtension(request.extensionFolder, {
            enabledInIncognito: request.inPrivateWindows ?? false,
          });
    if (extensionId !== '' && !request.keepsWelcome) await closeWelcome(browser);
    const companionOrigins: string[] = [];
    for (const companion of request.companions ?? []) {
      companionOrigins.push(origin(await browser.installExtension(companion.folder), companion.geckoUuid));
    }
    return {
      browser,
      name: request.browser,
      extensionId,
      extensionOrigin: extensionId === '' ? '' : origin(extensionId, GECKO_UUID),
      companionOrigins,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
