import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../src/build/browser/launch';

/**
 * Types of the events that Sidelight's script listens to on a page, in its own world, which outlives the extension. Chromium alone can tell; the
 * session stays open, so that a second reading finds the same world.
 */
export async function watchListeners(page: Page, { extensionOrigin }: LaunchedBrowser) {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === extensionOrigin.replace(/\/$/, '')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  return async (): Promise<string[]> => {
    if (worlds.length === 0) throw new Error('The page has no script of the extension.');
    const types: string[] = [];
    for (const contextId of worlds) {
      for (const expression of ['window', 'document']) {
        const { result } = await session.send('Runtime.evaluate', { expression, contextId });
        const { listeners } = await session.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId ?? '',
        });
        types.push(...listeners.map(({ type }) => type));
      }
    }
    return types.toSorted();
  };
}
