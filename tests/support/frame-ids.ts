import type { Page } from 'puppeteer-core';

interface FrameInjection {
  target: { tabId: number; allFrames: boolean };
  func: () => string;
}

interface FrameApi {
  scripting: {
    executeScript: (injection: FrameInjection) => Promise<{ frameId: number; result: string }[]>;
  };
}

/** The browser's number for each frame of a tab that has a name, told by the companion extension. */
export async function readFrameIds(lens: Page, tabId: number): Promise<Record<string, number>> {
  const frames = await lens.evaluate(async (id: number) => {
    const scope = globalThis as unknown as { browser?: FrameApi; chrome: FrameApi };
    return (scope.browser ?? scope.chrome).scripting.executeScript({
      target: { tabId: id, allFrames: true },
      func: () => window.name,
    });
  }, tabId);
  return Object.fromEntries(frames.map(({ frameId, result }) => [result, frameId]));
}
