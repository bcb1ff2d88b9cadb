import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A copy of a built extension that speaks the language of a folder of `_locales`. */
export function speakingCopy(
  extensionFolder: string,
  locale: string,
): { folder: string; remove: () => void } {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'sidelight-speaks-'));
  const folder = path.join(parent, 'extension');
  cpSync(extensionFolder, folder, { recursive: true });
  speak(folder, locale);
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/**
 * Makes a built extension speak the language of a folder of `_locales`, whatever the browser's own is: packaged browsers often bring English alone. Its
 * messages take the place of the English ones, and where the code asks for the browser's language it finds this one. Change a copy only.
 */
export function speak(folder: string, locale: string): void {
  const locales = path.join(folder, '_locales');
  if (locale !== 'en') cpSync(path.join(locales, locale), path.join(locales, 'en'), { recursive: true });
  const asks = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => answer(file, locale.replace('_', '-')));
  if (asks.length === 0) throw new Error('Nothing in the built extension asks for the language any more.');
}

/** Writes the language into a script that asks for it. False where it does not ask. */
function answer(file: string, tag: string): boolean {
  const code = readFileSync(file, 'utf8');
  const changed = code.replaceAll(/[\w$.]+\.i18n\.getUILanguage\(\)/g, JSON.stringify(tag));
  if (changed !== code) writeFileSync(file, changed);
  return changed !== code;
}
