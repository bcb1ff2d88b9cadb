import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...values: never[]) => unknown;

/** An event of the extension API that a test can fire. */
interface FakeEvent {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
  hasListeners(): boolean;
  /** Calls every listener and waits for what they return. */
  fire(...values: unknown[]): Promise<unknown[]>;
}

/** A message that went to a tab. Without `frameId` it goes to all frames. */
interface TabMessage {
  tabId: number;
  frameId: number | undefined;
  message: { type: string } & Record<string, unknown>;
}

/** What `fakeBrowser` lacks, filled in, with what was asked of it. */
export interface FakeBrowserGaps {
  onCommand: FakeEvent;
  onMenuClicked: FakeEvent;
  /** The address bar behind the keyword. */
  omnibox: Record<'onInputStarted' | 'onInputChanged' | 'onInputEntered', FakeEvent> & { hint: string };
  menus: { id: string; title: string; contexts: string[] }[];
  tabMessages: TabMessage[];
  /** What the content script of a frame answers; a frame without an entry has no content script. Keys: `tabId/frameId`. */
  frames: Map<string, (message: TabMessage['message']) => unknown>;
  /** Icons set, by tab; key -1 is the icon of all tabs. */
  icons: Map<number, Record<string, string>>;
  injected: { kind: 'script' | 'style'; tabId: number; files: string[] }[];
  /** Makes `scripting` reject with this message. */
  injectionError: string | undefined;
}

interface MessageEntry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const english = JSON.parse(readFileSync('assets/public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  MessageEntry
>;

/** Empties `fakeBrowser` and fills the gaps anew: call it in `beforeEach`. */
export function fillFakeBrowser(): FakeBrowserGaps {
  fakeBrowser.reset();
  const gaps: FakeBrowserGaps = {
    onCommand: createEvent(),
    onMenuClicked: createEvent(),
    omnibox: {
      onInputStarted: createEvent(),
      onInputChanged: createEvent(),
      onInputEntered: createEvent(),
      hint: '',
    },
    menus: [],
    tabMessages: [],
    frames: new Map(),
    icons: new Map(),
    injected: [],
    injectionError: undefined,
  };
  fill('commands', { onCommand: gaps.onCommand });
  const { hint: _hint, ...omniboxEvents } = gaps.omnibox;
  fill('omnibox', {
    ...omniboxEvents,
    setDefaultSuggestion: ({ description }: { description: string }) =>
      void (gaps.omnibox.hint = description),
  });
  fill('contextMenus', {
    onClicked: gaps.onMenuClicked,
    create: (menu: FakeBrowserGaps['menus'][number]) => void gaps.menus.push(menu),
    removeAll: async () => void gaps.menus.splice(0),
  });
  fill('i18n', { getMessage: messageOf, getUILanguage: () => 'en-GB' });
  fill('action', {
    setIcon: async ({ tabId = -1, path }: { tabId?: number; path: Record<string, string> }) =>
      void gaps.icons.set(tabId, path),
  });
  fill('tabs', {
    sendMessage: (tabId: number, message: TabMessage['message'], options?: { frameId?: number }) =>
      sendTo(gaps, tabId, message, options?.frameId),
  });
  fill('runtime', {
    getManifest: () => ({
      version: '1.0.0',
      content_scripts: [{ js: ['content-scripts/page.js'], css: ['content-scripts/page.css'] }],
    }),
  });
  const inject =
    (kind: 'script' | 'style') => async (injection: { target: { tabId: number }; files: string[] }) => {
      if (gaps.injectionError !== undefined) throw new Error(gaps.injectionError);
      gaps.injected.push({ kind, tabId: injection.target.tabId, files: injection.files });
    };
  fill('scripting', { executeScript: inject('script'), insertCSS: inject('style') });
  return gaps;
}

function fill(
  api: 'action' | 'commands' | 'contextMenus' | 'i18n' | 'omnibox' | 'runtime' | 'scripting' | 'tabs',
  parts: object,
): void {
  Object.assign(fakeBrowser[api], parts);
}

async function sendTo(
  gaps: FakeBrowserGaps,
  tabId: number,
  message: TabMessage['message'],
  frameId: number | undefined,
) {
  gaps.tabMessages.push({ tabId, frameId, message });
  const frame = gaps.frames.get(`${tabId}/${frameId ?? 0}`);
  if (!frame) throw new Error('Could not establish connection. Receiving end does not exist.');
  return frame(message);
}

function messageOf(key: string, substitutions: string | string[] = []): string {
  const entry = english[key];
  if (!entry) return '';
  const values = [substitutions].flat();
  return entry.message
    .replace(
      /\$([A-Za-z_]\w*)\$/g,
      (_match, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '',
    )
    .replace(/\$(\d)/g, (_match, number: string) => values[Number(number) - 1] ?? '');
}

function createEvent(): FakeEvent {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    fire: (...values) => Promise.all([...listeners].map((listener) => listener(...(values as never[])))),
  };
}
