import { browser } from 'wxt/browser';

/** Why a content script could not be put into a tab. */
export type InjectionFault = 'internal-page' | 'store-page' | 'no-access' | 'failed';

/**
 * Puts the content script and its style sheet, as the manifest names them, into every frame of a tab that we may touch. Needs the
 * reader's click on the toolbar button (`activeTab`) or access to the site.
 */
export async function injectPageScript(
  tabId: number,
): Promise<{ ok: true } | { ok: false; error: InjectionFault }> {
  const script = browser.runtime.getManifest().content_scripts?.[0];
  const target = { tabId, allFrames: true };
  try {
    // Of user origin like the sheet of the manifest: only such a sheet reaches into shadow trees.
    if (script?.css?.length) await browser.scripting.insertCSS({ target, files: script.css, origin: 'USER' });
    await browser.scripting.executeScript({ target, files: (script?.js ?? []) as never });
    return { ok: true };
  } catch (error) {
    return { ok: false, error: classify(String(error)) };
  }
}

/** Puts the mark painter's script into one frame. False where the reader gave no leave for pages (`page-access.ts`). */
export async function injectMarkPainter(tabId: number, frameId: number): Promise<boolean> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/marks.css'], origin: 'USER' });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/marks.js'] as never });
    return true;
  } catch {
    return false;
  }
}

/** The browsers give no codes, only sentences. */
function classify(message: string): InjectionFault {
  if (/gallery|webstore|web store/i.test(message)) return 'store-page';
  if (/chrome:|edge:|about:|devtools|view-source|extension:|browser page/i.test(message))
    return 'internal-page';
  if (/permission|cannot access/i.test(message)) return 'no-access';
  return 'failed';
}
