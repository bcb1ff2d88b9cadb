import { browser } from 'wxt/browser';
import type { AskedMention, FrameHolds, PageSummary, PageWords, ToPage } from '@/core/messages/to-page';

const TOP_FRAME = 0;

/** What is on the page of a tab; `undefined` where no content script answers (internal page, opened before installation). */
export async function requestSummary(tabId: number): Promise<PageSummary | undefined> {
  return (await sendToFrame(tabId, TOP_FRAME, { type: 'page-summary' })) as PageSummary | undefined;
}

/** Every mention in one frame with the words around it; `undefined` where no content script answers. */
export async function requestWords(tabId: number, frameId: number): Promise<PageWords | undefined> {
  return (await sendToFrame(tabId, frameId, { type: 'page-words' })) as PageWords | undefined;
}

/** The mention whose card was opened last in a frame; `undefined` where no content script answers. */
export async function requestAskedMention(tabId: number, frameId: number): Promise<AskedMention | undefined> {
  return (await sendToFrame(tabId, frameId, { type: 'asked-mention' })) as AskedMention | undefined;
}

/** Where to jump: to the next or previous mention of one entity, or of any, in one frame (default: the top one). */
export interface Jump {
  direction: 'next' | 'previous';
  entity?: string;
  frameId?: number;
}

/** Moves a page to a mention. False where the frame has none or does not answer. */
export async function jump(tabId: number, { frameId = TOP_FRAME, ...where }: Jump): Promise<boolean> {
  return (await sendToFrame(tabId, frameId, { type: 'jump', ...where })) === true;
}

/** Hands the report of a sub-frame to the top frame of its tab, which adds up. */
export async function passFrameReport(
  tabId: number,
  report: FrameHolds & { frameId: number },
): Promise<void> {
  await sendToFrame(tabId, TOP_FRAME, { type: 'frame-holds', ...report });
}

/** Has every sub-frame of a tab report again what it holds. */
export async function askForReports(tabId: number): Promise<void> {
  const message: ToPage = { type: 'report-again' };
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** Tells every frame of every tab to ask for its rules again. Tabs without our content script do not matter. */
export async function announceRules(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : announceRulesTo(tab.id))));
}

/** The same for all frames of one tab. */
export async function announceRulesTo(tabId: number): Promise<void> {
  const message: ToPage = { type: 'rules-changed' };
  // No receiver is the usual case: most tabs are internal pages, discarded or not loaded yet.
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

async function sendToFrame(tabId: number, frameId: number, message: ToPage): Promise<unknown> {
  return await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
}
