import { browser } from 'wxt/browser';

/** Each browser has its own, and the types that both share have neither. */
interface PanelApis {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * What opens the side panel (Chrome) or sidebar (Firefox) of the current window, or `undefined` where the browser has none. To be called straight from a
 * press: browsers refuse it otherwise, so that everything it needs is found out now.
 */
export async function findPanelOpener(): Promise<(() => Promise<void>) | undefined> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  if (sidebarAction) return async () => await sidebarAction.open();
  const { id: windowId } = await browser.windows.getCurrent();
  if (!sidePanel || windowId === undefined) return undefined;
  return async () => await sidePanel.open({ windowId });
}

/** Opens Chrome's side panel in a window, straight from a press. Rejects where the browser refuses or has none. */
export async function openPanelIn(windowId: number): Promise<void> {
  const { sidePanel } = browser as unknown as PanelApis;
  if (!sidePanel) throw new Error('no side panel');
  await sidePanel.open({ windowId });
}
