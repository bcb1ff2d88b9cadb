import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { KEPT, KEPT_FOLDER, keepPictures } from '../../screens/keep-pictures';
import { fileName, LOOKS } from '../../screens/picture';
import { STORE_SCENES } from '../../screens/store-scenes';

it('keeps what was taken, under its own name', () => {
  const [from, into] = [
    mkdtempSync(path.join(tmpdir(), 'taken-')),
    mkdtempSync(path.join(tmpdir(), 'kept-')),
  ];
  writeFileSync(path.join(from, 'store.entity.chromium.en.light.1x.png'), 'a picture');

  expect(keepPictures(from, into)).toBe(1);
  expect(readdirSync(into)).toEqual(['entity.png']);
  expect(readFileSync(path.join(into, 'entity.png'), 'utf8')).toBe('a picture');
});

it('keeps pictures that there are', () => {
  const all = new Set(STORE_SCENES.flatMap((scene) => LOOKS.map((look) => fileName({ ...look, ...scene }))));

  expect(Object.keys(KEPT).filter((picture) => !all.has(picture))).toEqual([]);
});

it('has in the README only pictures that are kept', () => {
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/assets\/pictures\/[\w-]+\.png/g)].map(String);

  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((file) => !existsSync(file) || !file.startsWith(KEPT_FOLDER))).toEqual([]);
});
