import type { Page } from 'puppeteer-core';

/** One element in the shadow root of Sidelight's own host, as a reader meets it. */
export interface SeenElement {
  tag: string;
  /** All text in it, white space collapsed. */
  text: string;
  label: string;
  role: string;
  href: string;
  focused: boolean;
  visible: boolean;
  /** In CSS pixels of the frame's viewport. */
  box: { x: number; y: number; width: number; height: number };
}

interface Injection {
  target: { tabId: number; frameIds: number[] };
  func: () => SeenElement[] | null;
}

interface LensApi {
  tabs: { query: (filter: object) => Promise<{ url?: string }[]> };
  scripting: { executeScript: (injection: Injection) => Promise<{ result: SeenElement[] | null }[]> };
}

/**
 * What stands in Sidelight's open popover, read by a companion extension (`lens/`), because the popover's root is closed to the page and
 * to the browser's automation alike. `null` where no popover is open.
 */
export async function readPopover(lens: Page, tabId: number, frameId = 0): Promise<SeenElement[] | null> {
  return lens.evaluate(
    async (id: number, frame: number) => {
      const scope = globalThis as unknown as { browser?: LensApi; chrome: LensApi };
      const results = await (scope.browser ?? scope.chrome).scripting.executeScript({
        target: { tabId: id, frameIds: [frame] },
        func: () => {
          interface Opener {
            openOrClosedShadowRoot?: ShadowRoot | null;
          }
          const extension = globalThis as unknown as {
            chrome?: { dom?: { openOrClosedShadowRoot: (element: Element) => ShadowRoot | null } };
          };
          const host = [...document.querySelectorAll('*')].find(
            (element) => element.localName.startsWith('sidelight-') && element.localName !== 'sidelight-mark',
          );
          if (host === undefined) return null;
          const root =
            (host as Opener).openOrClosedShadowRoot ??
            extension.chrome?.dom?.openOrClosedShadowRoot(host as HTMLElement);
          if (!root) return null;
          const focused = root.activeElement;
          const seen = [...root.querySelectorAll('*')]
            .filter((element) => element.localName !== 'style' && element.localName !== 'link')
            .map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              return {
                tag: element.localName,
                text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
                label: element.getAttribute('aria-label') ?? '',
                role: element.getAttribute('role') ?? '',
                href: element.getAttribute('href') ?? '',
                focused: element === focused,
                visible: width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible',
                box: { x, y, width, height },
              };
            });
          return seen.some((element) => element.visible) ? seen : null;
        },
      });
      return results[0]?.result ?? null;
    },
    tabId,
    frameId,
  );
}

/** Addresses of all open tabs, our own pages too, which Firefox hides from its automation. */
export async function readTabAddresses(lens: Page): Promise<string[]> {
  return lens.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: LensApi; chrome: LensApi };
    return (await (scope.browser ?? scope.chrome).tabs.query({})).map((tab) => tab.url ?? '');
  });
}
