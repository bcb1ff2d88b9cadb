import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPacks } from '@/build/read-pack';
import { listFiles, readSource, ROOT } from './read-source';

/** Code that decides which names are shown and shows them. */
const FOLDERS = ['src/core/matching', 'src/page', 'src/background', 'src/extension'];

/** Shorter than this, in letters, a name is a word of any code; in Chinese characters it says something at once. */
const LETTERS = 5;
const CHARACTERS = 3;

let names: RegExp;
beforeAll(() => {
  const read = readPacks(path.join(ROOT, 'assets/pack'));
  if (!read.ok) throw new Error('the packs have faults');
  const forms = new Set(
    read.packs.entities.flatMap(({ matching }) => [
      ...matching.names.map(({ text }) => text),
      ...matching.persons.map(({ family }) => family),
    ]),
  );
  const told = [...forms].filter(
    (form) => form.length >= (/\p{Script=Han}/u.test(form) ? CHARACTERS : LETTERS) && /\p{L}/u.test(form),
  );
  const isHan = (form: string) => /\p{Script=Han}/u.test(form);
  const pattern = told.map((form) => (isHan(form) ? '' : String.raw`(?<!\p{L})`) + RegExp.escape(form));
  names = new RegExp(pattern.join('|'), 'giu');
});

/** Comments may give examples. */
function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<=^|\s)\/\/.*$/gm, '');
}

describe('no code knows an entity: what is known of one stands in the packs', () => {
  it.each(FOLDERS.flatMap((folder) => listFiles(folder)))('%s', (file) => {
    expect(withoutComments(readSource(file)).match(names) ?? []).toEqual([]);
  });

  it('finds a name, in code and not in a comment', () => {
    expect('const A = /путинск/u;'.match(names)).toEqual(['путин']);
    expect(withoutComments('/** Aero-HIT */ const A = 1; // 哈工程').match(names)).toBeNull();
  });
});
