import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ALL_FUNCTIONS_AT_ONCE } from '@/build/compile-at-once';
import { EXTENSION_FOLDER, type BrowserName } from '@/build/browser/browser-name';

const gzipped = (folder: string, files: string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0);

/** What a page of the extension loads before its first paint: its HTML, and the scripts and styles that this names. */
function firstPaintFiles(folder: string, page: string): string[] {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^":]+\.(?:js|css))"/g)].map((hit) => hit[1] ?? '');
  return [page, ...new Set(named)];
}

describe.each(Object.entries(EXTENSION_FOLDER) as [BrowserName, string][])('for %s', (_name, folder) => {
  it('the content script with its styles is at most 25 kB gzipped', () => {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
      content_scripts: { js?: string[]; css?: string[] }[];
    };
    const files = manifest.content_scripts.flatMap((script) => [...(script.js ?? []), ...(script.css ?? [])]);

    expect(gzipped(folder, files)).toBeLessThanOrEqual(25_000);
  });

  it('the content scripts ask to be compiled at once', () => {
    for (const file of ['page.js', 'marks.js']) {
      const script = readFileSync(path.join(folder, 'content-scripts', file), 'utf8');
      expect(script.startsWith(`${ALL_FUNCTIONS_AT_ONCE}\n`)).toBe(true);
    }
  });

  it('the popup waits for one script and one sheet', () => {
    const loaded = firstPaintFiles(folder, 'popup.html');

    expect(loaded.map((file) => path.extname(file)).toSorted()).toEqual(['.css', '.html', '.js']);
  });

  it.each([
    ['popup.html', 60_000],
    ['entity.html', 120_000],
    ['names.html', 120_000],
    ['report.html', 120_000],
    ['sidepanel.html', 60_000],
    ['options.html', 60_000],
    ['welcome.html', 60_000],
  ])('%s loads at most %i bytes gzipped before its first paint', (page, limit) => {
    expect(gzipped(folder, firstPaintFiles(folder, page))).toBeLessThanOrEqual(limit);
  });
});
