import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createEngineHost } from '@/background/engine-host';
import { startBackground } from '@/background/start';
import { DEFAULT_SETTINGS } from '@/core/settings/default-settings';
import type { Settings } from '@/core/settings/settings';
import { fillFakeBrowser, type FakeBrowserGaps } from '../../support/fake-browser-gaps';
import { createSampleReader } from './sample-pack';

const ID = 'test-extension-id';
const OWN = `chrome-extension://${ID}`;
const PAGE = 'https://news.example.com/article';

/** The tab from which the pages of these tests speak. */
export const TAB = { id: 7, index: 2, windowId: 1, incognito: false, url: PAGE };

/** A request that finds one name in the sample pack. */
export const SCAN = { type: 'scan', text: 'By Norvik Drones.', lengths: [17] };

/** A running background with the sample pack, and what a test does to it from outside. */
export interface RunningBackground {
  gaps: FakeBrowserGaps;
  reader: ReturnType<typeof createSampleReader>;
  clock: { time: number };
  /** A message from a frame of `TAB`. */
  fromPage(
    message: unknown,
    frame?: { frameId?: number; url?: string; incognito?: boolean },
  ): Promise<unknown>;
  /** A message from the popup. */
  fromPopup(message: unknown): Promise<unknown>;
  /** Ends it as browsers do, without notice, and starts it anew. */
  restart(): void;
}

/** Starts the background in an empty browser. Its console is silenced. */
export function runBackground(): RunningBackground {
  const gaps = fillFakeBrowser();
  const reader = createSampleReader();
  const clock = { time: 1_000_000 };
  vi.spyOn(console, 'warn').mockReturnValue();
  const start = () => startBackground(createEngineHost(reader, () => clock.time));
  start();
  return {
    gaps,
    reader,
    clock,
    fromPage: (message, { frameId = 0, url = PAGE, incognito = false } = {}) =>
      deliver(message, { url, origin: new URL(url).origin, tab: { ...TAB, incognito }, frameId }),
    fromPopup: (message) => deliver(message, { url: `${OWN}/popup.html`, origin: OWN }),
    restart: () => {
      fakeBrowser.runtime.onMessage.removeAllListeners();
      start();
    },
  };
}

/** Stores the defaults with some fields changed, as another context of the extension would. */
export async function storeSettings(settings: Partial<Settings>): Promise<void> {
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, ...settings } });
}

/** Address of a page of ours in the fake browser. */
export function ownUrl(path: string): string {
  return `${OWN}/${path}`;
}

function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, { id: ID, ...sender }, resolve);
  });
}
