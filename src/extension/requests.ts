import { browser, type Browser } from 'wxt/browser';

/** Who sent a message, as the browser says it. */
export type RequestSender = Browser.runtime.MessageSender;

/** Answers every message to the background. Register synchronously: a message may wake the background. `answer` must not reject. */
export function onRequest(answer: (message: unknown, sender: RequestSender) => Promise<unknown>): void {
  // By `sendResponse` and `true`: the one form that Chrome, Firefox and the polyfill all understand.
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    void answer(message, sender).then(sendResponse);
    return true;
  });
}

/** Id of this extension; every message of our own carries it. */
export function ownId(): string {
  return browser.runtime.id;
}

/** Origin of our own pages, without a final slash. */
export function ownOrigin(): string {
  return (browser.runtime.getURL as (path: string) => string)('/').replace(/\/$/, '');
}
