import type { Page } from 'puppeteer-core';

/** Calls that a browser may refuse, by their path from the window or from `browser` and `chrome`. */
type Call =
  | 'commands.openShortcutSettings'
  | 'navigator.clipboard.writeText'
  | 'permissions.request'
  | 'sidebarAction.open'
  | 'sidePanel.open'
  | 'storage.local.clear'
  | 'storage.local.get'
  | 'storage.local.set'
  | 'tabs.create';

/** Has the browser refuse such calls of a page of ours from now on, as it may at any time. What an extension calls throws, which whoever called takes for a promise that was rejected; all code of ours is as built. */
export async function refuse(page: Page, ...calls: Call[]): Promise<void> {
  await page.evaluate((paths: string[]) => {
    type Node = Record<string, unknown>;
    const scope = globalThis as unknown as Node;
    for (const path of paths) {
      const steps = path.split('.');
      const name = steps.pop() ?? '';
      for (const root of [scope, scope['browser'], scope['chrome']]) {
        let holder = root as Node | undefined;
        for (const step of steps) holder = holder?.[step] as Node | undefined;
        if (typeof holder?.[name] !== 'function') continue;
        Object.defineProperty(holder, name, {
          configurable: true,
          value: () => {
            const refusal = new DOMException(`The browser refuses ${path}.`, 'NotAllowedError');
            if (path.startsWith('navigator.')) return Promise.reject(refusal);
            throw refusal;
          },
        });
      }
    }
  }, calls);
}
