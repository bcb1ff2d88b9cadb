import { describe, expect, it } from 'vitest';
import { listFiles, readSource } from './read-source';

const LIMITS = 'src/core/limits.ts';

/** Folders whose bounds stand in one file: what meets pages and other hostile input. */
const BOUNDED = ['src/page', 'src/background', 'src/extension', 'src/core/messages'];

/** Numbers that bound nothing: each group says what they are. */
const NO_LIMITS: Record<string, string[]> = {
  'a value of the DOM': ['ELEMENT', 'TEXT', 'CDATA'],
  'a kind, or bits beside one': [
    'INLINE',
    'BLOCK',
    'SPACED',
    'BREAK',
    'SKIPPED',
    'UNSEEN',
    'CAN_HOST',
    'KIND_BITS',
    'IN_SHADOW',
    'IS_WHOLE',
  ],
  'the layout of a message': ['FIELDS', 'HIT_SIZE', 'OWNER_AT', 'DECISION_HIT_SIZE'],
  'the number of a frame': ['TOP_FRAME'],
  'a measure of the card': ['GAP', 'EDGE', 'LEAST_HEIGHT', 'LEAST_WIDTH', 'LOW_HEIGHT'],
};

const NAMED = new Set(Object.values(NO_LIMITS).flat());
const CONSTANT = /^(?:export )?const ([A-Z][A-Z0-9_]*)(?:: \w+)? = -?[\d.][\d_.e]*(?:\s*\*\s*[\d_.]+)*;/gm;
/** As a schema bounds a message, or code cuts a text: a number of one digit is none that anybody chose. */
const BARE = /\.(?:max|slice)\((?:0, )?\d[\d_]+\)/g;

/** Numbers with a name in capitals; `fine` are those that are no limits. */
function constantsIn(code: string): string[] {
  return [...code.matchAll(CONSTANT)].map(([, name = '']) => name);
}

describe('a bound stands in core/limits.ts', () => {
  it.each(BOUNDED.flatMap((folder) => listFiles(folder)))('and not in %s', (file) => {
    const code = readSource(file);

    expect(constantsIn(code).filter((name) => !NAMED.has(name))).toEqual([]);
    expect([...code.matchAll(BARE)].map(([found]) => found)).toEqual([]);
  });

  it('with its reason before it, or before the one that it stands with', () => {
    const without = readSource(LIMITS)
      .split(/\n\n/)
      .filter((group) => /^export const/m.test(group) && !group.startsWith('/** '));

    expect(without).toEqual([]);
  });

  it('and is used by somebody', () => {
    const users = listFiles('src')
      .filter((file) => file !== LIMITS)
      .map(readSource);

    expect(
      constantsIn(readSource(LIMITS)).filter(
        (name) => !users.some((code) => new RegExp(String.raw`\b${name}\b`).test(code)),
      ),
    ).toEqual([]);
  });

  it.each([
    ['a number', 'const MOST = 12;', ['MOST']],
    ['one with a type, exported', 'export const MOST_MS: number = 1_000;', ['MOST_MS']],
    ['a product', 'const DAY_MS = 24 * 3600;', ['DAY_MS']],
    ['a fraction', 'const SHARE = 0.5;', ['SHARE']],
    ['nothing in names of texts and lists', "const NAME = '12'; const LIST = [1, 2];", []],
    ['nothing inside a function', '  const most = 3;', []],
  ])('is found as %s', (_what, code, names) => {
    expect(constantsIn(code)).toEqual(names);
  });

  it('and nothing is excused that is not there', () => {
    const there = new Set(
      BOUNDED.flatMap((folder) => listFiles(folder)).flatMap((file) => constantsIn(readSource(file))),
    );

    expect([...NAMED].filter((name) => !there.has(name))).toEqual([]);
  });
});
