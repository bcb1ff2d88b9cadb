import { onCommand, onPanelCommand } from '@/extension/commands';
import { createLookUpMenu, onLookUp } from '@/extension/context-menus';
import { onFirstInstall, onReady, onUpdate } from '@/extension/lifecycle';
import { onOmnibox } from '@/extension/omnibox';
import { announceRules } from '@/extension/page-messages';
import { onRequest } from '@/extension/requests';
import { markVersionSeen, noteEarlierVersion } from '@/extension/seen-version';
import { loadSettings, repairSettings, watchSettings } from '@/extension/settings-store';
import { openPanelIn } from '@/extension/side-panel';
import { isPrivateInFront, openWelcomePage } from '@/extension/tabs';
import { suggestNames } from './address-bar';
import { showNotOpened } from './answer-on-button';
import { createEngineHost, type EngineHost } from './engine-host';
import { jumpByCommand } from './jump-by-command';
import { lookUp } from './look-up';
import { createOwnPageRoutes } from './own-page-routes';
import { createPageRoutes } from './page-routes';
import { noteFault } from './refusals';
import { answerRequest } from './router';
import { showGlobalState } from './toolbar';

/**
 * Registers every listener before it returns, so that the event that woke the background finds its listener. Opens no file: that is
 * for the first request. The host is an argument for the tests.
 */
export function startBackground(host = createEngineHost()): void {
  const routes = new Map([...createPageRoutes(host), ...createOwnPageRoutes(host)]);
  onRequest((message, sender) => answerRequest(routes, message, sender));
  onCommand((command, tabId) => run('command', jumpByCommand(command, tabId)));
  onPanelCommand((windowId) => open('panel', openPanelIn(windowId)));
  onLookUp((selection, from) => open('look-up', lookUp(host, selection, from)));
  onOmnibox(
    (text, limit) => suggestNames(host, text, limit),
    (text, isCurrentTab) => open('look-up', lookUpTyped(host, text, isCurrentTab)),
  );
  watchSettings(({ settings }) => run('settings', Promise.all([showGlobalState(settings), announceRules()])));
  onFirstInstall(() => run('welcome', Promise.all([openWelcomePage(), markVersionSeen()])));
  onUpdate((earlier) => run('news', noteEarlierVersion(earlier)));
  onReady(() => run('start', prepare()));
}

async function prepare(): Promise<void> {
  await createLookUpMenu();
  await repairSettings();
  await showGlobalState((await loadSettings()).settings);
}

/** The address bar does not say in which window it is. */
async function lookUpTyped(host: EngineHost, text: string, isCurrentTab: boolean): Promise<void> {
  const opener = isCurrentTab ? 'current-tab' : undefined;
  await lookUp(host, text, { opener, isPrivate: await isPrivateInFront() });
}

/** Opens what the reader asked for where no page of ours can say that it failed: the button does. */
function open(name: string, work: Promise<void>): void {
  const orSay = async () => {
    try {
      await work;
    } catch (error) {
      await showNotOpened();
      throw error;
    }
  };
  run(name, orSay());
}

/** Work that nobody waits for: a fault must not end as an unhandled rejection, which browsers count against the extension. */
function run(name: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => noteFault(`${name}: ${String(error)}`));
}
