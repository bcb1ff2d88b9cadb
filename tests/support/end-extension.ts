import { evaluateInFirefox } from './firefox-chrome';
import { browserName, type Stage } from './stage';

const GECKO_ID = 'sidelight@sidelight.example';

/** Has Firefox do something with the extension, by the window in which its user would. */
async function actInFirefox({ launched }: Stage, act: 'enable' | 'disable' | 'uninstall' | 'reload') {
  await evaluateInFirefox(
    launched.browser,
    `AddonManager.getAddonByID('${GECKO_ID}').then((addon) => addon.${act}()).then(() => 'done')`,
  );
}

/** Switches the extension on or off in the browser. */
export async function setEnabled(stage: Stage, enabled: boolean): Promise<void> {
  if (browserName === 'firefox') return actInFirefox(stage, enabled ? 'enable' : 'disable');
  await stage.lens.evaluate(
    async (id: string, on: boolean) => {
      const { chrome } = globalThis as unknown as {
        chrome: { management: { setEnabled: (id: string, on: boolean) => Promise<void> } };
      };
      await chrome.management.setEnabled(id, on);
    },
    stage.launched.extensionId,
    enabled,
  );
}

export async function removeExtension(stage: Stage): Promise<void> {
  if (browserName === 'firefox') return actInFirefox(stage, 'uninstall');
  await stage.launched.browser.uninstallExtension(stage.launched.extensionId);
}

/** What an update does: the old version ends, the new one starts. */
export async function updateExtension(stage: Stage): Promise<void> {
  if (browserName === 'firefox') return actInFirefox(stage, 'reload');
  await setEnabled(stage, false);
  await setEnabled(stage, true);
}
