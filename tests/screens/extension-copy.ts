import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { speak } from '../support/speaking-copy';
import { grantPageAccess } from '../support/with-page-access';
import { addNamesake } from './add-namesake';
import { addFault, BROWSER_FAULTS, type BrowserFault } from './browser-faults';
import { makeOdd } from './make-odd';
import type { ScreenLanguage } from './picture';
import { tellNews } from './tell-news';

/**
 * `as-built`; `without-facts`, `without-index`: the file of facts, or of names, is missing; `odd-facts`: some entities hold what no pack of ours
 * would, and one is missing; `namesake`: two entities share their names; `updated`: it is a newer version that has news; `page-access`: the reader gave leave for marks in pages; and the faults
 * of a browser.
 */
export const EXTENSION_STATES = [
  'as-built',
  'without-facts',
  'without-index',
  'odd-facts',
  'namesake',
  'updated',
  'page-access',
  ...BROWSER_FAULTS,
] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

/** A folder to install, and how to be rid of it. */
export interface ExtensionCopy {
  folder: string;
  remove: () => void;
}

/** The built extension in a state that cannot be reached by using it, and in a language that the browser at hand may not have. */
export async function extensionCopy(
  built: string,
  state: ExtensionState,
  language: ScreenLanguage,
): Promise<ExtensionCopy> {
  if (state === 'as-built' && language === 'en') return { folder: path.resolve(built), remove: () => {} };
  const parent = mkdtempSync(path.join(os.tmpdir(), 'sidelight-screens-'));
  const folder = path.join(parent, 'extension');
  cpSync(built, folder, { recursive: true });
  const facts = path.join(folder, 'pack', 'pack.json');
  if (state === 'without-facts') rmSync(facts);
  if (state === 'without-index') rmSync(path.join(folder, 'pack', 'index.bin'));
  if (state === 'odd-facts') makeOdd(path.join(folder, 'pack'));
  if (state === 'namesake') await addNamesake(folder);
  if (state === 'updated') tellNews(folder);
  if (state === 'page-access') grantPageAccess(folder);
  if (isFault(state)) addFault(folder, state);
  if (language !== 'en') speak(folder, language);
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

function isFault(state: ExtensionState): state is BrowserFault {
  return (BROWSER_FAULTS as readonly string[]).includes(state);
}
