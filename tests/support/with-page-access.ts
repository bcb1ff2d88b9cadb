import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A copy of a built extension that has the reader's leave for all pages from the start. No browser under test shows the question of
 * `permissions.request` to anybody, so the answer is put into the manifest; everything else is as it ships.
 */
export function withPageAccess(extensionFolder: string): string {
  const copy = path.join(mkdtempSync(path.join(os.tmpdir(), 'sidelight-')), 'extension');
  cpSync(extensionFolder, copy, { recursive: true });
  grantPageAccess(copy);
  return copy;
}

/** Puts the leave into the manifest of a copy. */
export function grantPageAccess(copy: string): void {
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: manifest.optional_host_permissions }));
}
