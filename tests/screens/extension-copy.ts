import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { grantPageAccess } from '../support/with-page-access';
import { addNamesake } from './add-namesake';
import { addFault, BROWSER_FAULTS, type BrowserFault } from './browser-faults';
import { makeOdd } from './make-odd';
import type { ScreenLanguage } from './picture';

/**
 * `as-built`; `without-facts`, `without-index`: the file of facts, or of names, is missing; `odd-facts`: some entities hold what no pack of ours
 * would, and one is missing; `namesake`: two entities share their names; `page-access`: the reader gave leave for marks in pages; and the faults
 * of a browser.
 */
export const EXTENSION_STATES = [
  'as-built',
  'without-facts',
  'without-index',
  'odd-facts',
  'namesake',
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
  if (state === 'page-access') grantPageAccess(folder);
  if (isFault(state)) addFault(folder, state);
  if (language !== 'en') speak(folder, language);
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

function isFault(state: ExtensionState): state is BrowserFault {
  return (BROWSER_FAULTS as readonly string[]).includes(state);
}

/**
 * Makes the copy speak a language whatever the browser's own is: packaged browsers often bring English alone. Its messages take the place of the
 * English ones, and where the code asks for the browser's language it finds this one.
 */
function speak(folder: string, language: ScreenLanguage): void {
  const locales = path.join(folder, '_locales');
  cpSync(path.join(locales, language), path.join(locales, 'en'), { recursive: true });
  let changes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const code = readFileSync(file, 'utf8');
    const changed = code.replaceAll(/[\w$.]+\.i18n\.getUILanguage\(\)/g, `"${language}"`);
    if (changed === code) continue;
    writeFileSync(file, changed);
    changes += 1;
  }
  if (changes === 0) throw new Error('Nothing in the built extension asks for the language any more.');
}
