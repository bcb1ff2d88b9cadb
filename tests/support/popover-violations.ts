import type { Page } from 'puppeteer-core';
import { AXE_OPTIONS, describeViolations, type AxeResult } from './find-violations';

interface Injection {
  target: { tabId: number };
  files?: string[];
  func?: (options: object) => unknown;
  args?: object[];
}

interface LensApi {
  scripting: { executeScript: (injection: Injection) => Promise<{ result: unknown }[]> };
}

/** Faults of accessibility in the open popover, by axe-core in the lens's own world, where closed roots can be made to look open. */
export async function findPopoverViolations(lens: Page, tabId: number): Promise<string[]> {
  const result = await lens.evaluate(
    async (id: number, axeOptions: object) => {
      const scope = globalThis as unknown as { browser?: LensApi; chrome: LensApi };
      const { scripting } = scope.browser ?? scope.chrome;
      const target = { tabId: id };
      await scripting.executeScript({
        target,
        func: () => {
          interface Opener {
            openOrClosedShadowRoot?: ShadowRoot | null;
          }
          const { chrome } = globalThis as unknown as {
            chrome?: { dom?: { openOrClosedShadowRoot: (element: Element) => ShadowRoot | null } };
          };
          Object.defineProperty(Element.prototype, 'shadowRoot', {
            configurable: true,
            get(this: HTMLElement & Opener) {
              if (!this.localName.startsWith('sidelight-')) return null;
              return this.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(this) ?? null;
            },
          });
        },
      });
      await scripting.executeScript({ target, files: ['axe.min.js'] });
      const [answer] = await scripting.executeScript({
        target,
        args: [axeOptions],
        func: (options) => {
          const host = [...document.querySelectorAll('*')].find(
            (element) => element.localName.startsWith('sidelight-') && element.localName !== 'sidelight-mark',
          );
          if (host === undefined) throw new Error('No popover is open.');
          const { axe } = globalThis as unknown as {
            axe: { run: (on: Element, of: object) => Promise<unknown> };
          };
          // Only what can be cloned comes back.
          return axe.run(host, options).then((found) => JSON.stringify(found));
        },
      });
      return answer?.result;
    },
    tabId,
    AXE_OPTIONS,
  );
  if (typeof result !== 'string') throw new Error('axe-core gave no answer from the page.');
  const read = JSON.parse(result) as AxeResult & { passes: unknown[] };
  if (read.passes.length === 0) throw new Error('axe-core saw nothing of the popover.');
  return describeViolations(read);
}
