import type { Page } from 'puppeteer-core';
import { type ElementLook, lookAtAll } from './element-looks';

/** Root of the open card, as an extension sees it. */
function findRoot(): ShadowRoot | null {
  interface Opener {
    openOrClosedShadowRoot?: ShadowRoot | null;
  }
  const { chrome } = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot: (element: Element) => ShadowRoot | null } };
  };
  const host = document.querySelector<HTMLElement & Opener>('sidelight-popover');
  return host && (host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host) ?? null);
}

/** How the elements of the open card look, the card itself first. Throws where none is open. */
export async function lookAtPopover(lens: Page, tabId: number): Promise<ElementLook[]> {
  // As text: what an extension sends into a page may use nothing from outside.
  const looks = await lens.evaluate(`(async () => {
    const { scripting } = globalThis.browser ?? globalThis.chrome;
    const [answer] = await scripting.executeScript({
      target: { tabId: ${tabId} },
      func: () => {
        const root = (${String(findRoot)})();
        return root && (${String(lookAtAll)})(root);
      },
    });
    return answer?.result ?? [];
  })()`);
  const card = (looks as ElementLook[]).findIndex(({ name }) => name === 'div.sidelight-surface');
  if (card < 0) throw new Error('No card is open.');
  return (looks as ElementLook[]).slice(card);
}
