import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { Companion } from '../../src/build/browser/launch';

/** Sees what Sidelight keeps closed; a separate extension, so that the one under test stays as it ships. */
export const LENS: Companion = {
  folder: withAxe('tests/support/lens'),
  geckoId: 'lens@sidelight.example',
  geckoUuid: '5de11967-0000-4000-8000-000000000002',
};

/** A copy with axe-core in it: an extension may run only files of its own in a page. */
function withAxe(folder: string): string {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'sidelight-lens-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true });
  cpSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), path.join(copy, 'axe.min.js'));
  return copy;
}
