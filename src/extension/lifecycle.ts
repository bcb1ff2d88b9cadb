import { browser } from 'wxt/browser';

/** Calls back after installation, after an update and at every start of the browser. Register synchronously. */
export function onReady(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback);
  browser.runtime.onStartup.addListener(callback);
}

/** Calls back once, after the reader has installed Sidelight; not after an update of it or of the browser. Register synchronously. */
export function onFirstInstall(callback: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') callback();
  });
}

/** Calls back after an update of Sidelight with the version before it. Register synchronously. */
export function onUpdate(callback: (earlier: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'update' && previousVersion !== undefined) callback(previousVersion);
  });
}
