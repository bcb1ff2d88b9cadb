import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** An invented version, of which the reader knows nothing yet. */
const NEWER_VERSION = '9.9.0';

/** What the build writes where news are told: the version that has some. */
const NEWS_OF = /news:(?:none|\d[\w.-]*)/g;

/** Makes a copy of the built extension a newer version that has news. Change a copy only. */
export function tellNews(folder: string): void {
  const telling = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => change(file, (code) => code.replaceAll(NEWS_OF, `news:${NEWER_VERSION}`)));
  if (telling.length === 0) throw new Error('Nothing in the built extension tells news any more.');
  change(path.join(folder, 'manifest.json'), (manifest) =>
    JSON.stringify({ ...(JSON.parse(manifest) as object), version: NEWER_VERSION }),
  );
}

/** False where nothing was to be changed. */
function change(file: string, by: (content: string) => string): boolean {
  const content = readFileSync(file, 'utf8');
  const changed = by(content);
  if (changed !== content) writeFileSync(file, changed);
  return changed !== content;
}
