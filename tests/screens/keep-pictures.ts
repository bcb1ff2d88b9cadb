import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Where the pictures stand that the README shows and the stores get. */
export const KEPT_FOLDER = 'assets/pictures';

/** Picture taken → name under which it is kept. */
export const KEPT: Readonly<Record<string, string>> = {
  'store.popover.chromium.en.light.1x.png': 'popover.png',
  'store.popover.chromium.en.dark.1x.png': 'popover-dark.png',
  'store.entity.chromium.en.light.1x.png': 'entity.png',
  'store.report.chromium.en.light.1x.png': 'report.png',
  'store.names.chromium.en.light.1x.png': 'names.png',
};

/** Copies those of the kept pictures that were taken. Returns how many. */
export function keepPictures(from: string, into = KEPT_FOLDER): number {
  mkdirSync(into, { recursive: true });
  const taken = Object.entries(KEPT).filter(([picture]) => existsSync(path.join(from, picture)));
  for (const [picture, name] of taken) copyFileSync(path.join(from, picture), path.join(into, name));
  return taken.length;
}
