import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_HARD, GAP_HYPHEN, GAP_NONE, GAP_PUNCTUATION, GAP_QUOTE, GAP_SPACE } from '@/core/text/gap';
import { TokenBuffer } from '@/core/text/token-buffer';
import { finishLane, MULTIPLIER_1, rollText, SEED_1, WHOLE_SALT } from '@/core/text/token-hash';
import { TokenReader } from '@/core/text/token-reader';
import { tokenize } from '@/core/text/tokens';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);
const surfaces = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));
const gap = (text: string): number | undefined => tokenize(text)[1]?.gap;

describe('tokenize: what is one token', () => {
  it.each([
    ['EVO Max 4T', ['evo', 'max', '4t'], 'digits join letters'],
    ['HIT2 2HIT', ['hit2', '2hit'], 'and are never cut off'],
    ['哈工大HIT', ['哈', '工', '大', 'hit'], 'Han characters stand alone, Latin beside them begins anew'],
    ['HIT2018年', ['hit', '2018', '年'], 'a year begins a token of its own'],
    ['HIT3月5日', ['hit', '3', '月', '5', '日'], 'so does a day'],
    ['HIT20185年 HIT4T年', ['hit20185', '年', 'hit4t', '年'], 'other figures do not'],
    ['道通4T无人机', ['道', '通', '4t', '无', '人', '机'], 'digits too'],
    [
      '한국HIT는',
      ['\u1112\u1161\u11ab\u1100\u116e\u11a8', 'hit', '\u1102\u1173\u11ab'],
      'Hangul beside Latin',
    ],
    ['スーパー', ['ス', 'ー', 'パ', 'ー'], 'the long vowel mark is katakana'],
    ['ﾊﾟﾘ', ['パ', 'リ'], 'half-width kana with its mark is one token'],
    ['𠀀𠀁', ['𠀀', '𠀁'], 'Han outside the basic plane'],
    ['𝐇𝐈𝐓', ['hit'], 'mathematical letters are a word'],
    ["Прокоп'єв’а", ['прокопєва'], 'an apostrophe between Cyrillic letters is dropped'],
    ["O'Brien's", ['o', 'brien', 's'], 'between Latin letters it parts'],
    ['Aero_HIT', ['aero', 'hit'], 'an underscore parts'],
    ['Har\u00adbin', ['harbin'], 'a soft hyphen does not'],
    ['Aero-\u200bHIT', ['aero', 'hit'], 'nor does a zero-width space'],
    ['Straße', ['strasse'], 'expansions'],
    ['HIT¹ m²', ['hit', 'm'], 'footnote figures are no part of the word'],
    ['Autel™ Autel®', ['autel', 'autel'], 'nor are trade mark signs'],
    ['HIT🚁HIT', ['hit', 'hit'], 'pictures part'],
    ['\u0301\u0301', [], 'marks alone are nothing'],
    ['…!?', [], 'signs alone are nothing'],
  ])('%j → %j: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['Аero', 'aero', 'Cyrillic А in a Latin word'],
    ['Аерo', 'аеро', 'a Latin o in a Cyrillic word of letters that Latin has too'],
    ['Aсe', 'ace', 'a Cyrillic с in a Latin word of letters that Cyrillic has too'],
    ['НIТ', 'hit', 'two Cyrillic capitals that look like Latin ones'],
    ['Хабаровськiй', 'хабаровськіи', 'Latin i in a Cyrillic word'],
    ['вero', 'вero', 'a small в looks like nothing Latin: left as it is'],
    ['Комaкс', 'комакс', 'Latin a in a Cyrillic word'],
    ['Ⓗбасюк', 'нбасюк', 'a circled Latin letter is that letter'],
  ])('resolves look-alikes in %j to %j: %s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each([
    ['  Басю\u0301к,', ['Басю\u0301к'], 'a stress mark belongs to the word'],
    ['cafe\u0301 x', ['cafe\u0301', 'x'], 'at its end too'],
    ['ab\u00ad c', ['ab', 'c'], 'an invisible character at the end does not'],
  ])('cuts %j to %j: %s', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});

describe('tokenize: what parts two tokens', () => {
  it.each([
    ['道通', GAP_NONE],
    ['Aero-HIT', GAP_HYPHEN],
    ['Aero‑HIT', GAP_HYPHEN],
    ['Aero–HIT', GAP_HYPHEN],
    ['Aero-\n  HIT', GAP_HYPHEN],
    ['Aero -HIT', GAP_HARD],
    ['Aero - HIT', GAP_HARD],
    ['Aero--HIT', GAP_HARD],
    ['Aero—HIT', GAP_HARD],
    ['Aero HIT', GAP_SPACE],
    ['Aero\u00a0HIT', GAP_SPACE],
    ['Aero_HIT', GAP_SPACE],
    ['ООО «Аэро', GAP_QUOTE],
    ['Aero "HIT', GAP_QUOTE],
    ["Autel's", GAP_QUOTE],
    ['Autel® Robotics', GAP_QUOTE],
    ['Co., Ltd', GAP_PUNCTUATION],
    ['BASYUK, Konstantin', GAP_PUNCTUATION],
    ['К. Басюк', GAP_PUNCTUATION],
    ['К.Басюк', GAP_PUNCTUATION],
    ['ア・イ', GAP_PUNCTUATION],
    ['depot. HIT', GAP_HARD],
    ['depot.” HIT', GAP_HARD],
    ['depot.HIT', GAP_PUNCTUATION],
    ['a... HIT', GAP_HARD],
    ['HIT (Harbin', GAP_HARD],
    ['HIT; Harbin', GAP_HARD],
    ['HIT: Harbin', GAP_HARD],
    ['HIT/Harbin', GAP_HARD],
    ['HIT? Harbin', GAP_HARD],
    ['道。通', GAP_HARD],
    ['HIT\u2029Harbin', GAP_HARD],
    ['HIT\0Harbin', GAP_HARD],
    ['HIT\ud800Harbin', GAP_HARD],
  ])('%j is gap %i', (text, expected) => {
    expect(gap(text)).toBe(expected);
  });

  it('begins every text with a hard gap', () => {
    expect(tokenize(' “HIT')[0]?.gap).toBe(GAP_HARD);
  });
});

describe('TokenReader', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'Aero-HIT ',
          'Басюк',
          "п'ять",
          '道通',
          'ß',
          'Аero',
          '\u0301',
          '\u00ad',
          '. ',
          ' ',
          '한',
          'ハ\u3099',
          'www.a.com/b',
        ),
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('hashes each token as the folded text of that token', () => {
    fc.assert(
      fc.property(text, (source) => {
        const reader = new TokenReader();
        const buffer = new TokenBuffer(1_000);
        reader.open(source, 0, source.length);
        reader.read(buffer);
        const hashes = [...buffer.hash1.subarray(0, buffer.count)];
        expect(hashes).toEqual(
          tokenize(source).map((token) => finishLane(rollText(token.text, SEED_1, MULTIPLIER_1), WHOLE_SALT)),
        );
      }),
    );
  });

  it('gives the same tokens through a buffer of any size', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (source, capacity) => {
        const reader = new TokenReader();
        const buffer = new TokenBuffer(capacity);
        reader.open(source, 0, source.length);
        const spans: number[][] = [];
        for (let finished = false; !finished;) {
          finished = reader.read(buffer);
          for (let index = 0; index < buffer.count; index += 1) {
            spans.push([buffer.start[index] ?? -1, buffer.end[index] ?? -1, buffer.gap[index] ?? -1]);
          }
          buffer.count = 0;
        }
        expect(spans).toEqual(tokenize(source).map(({ start, end, gap: before }) => [start, end, before]));
      }),
    );
  });

  it('reads a block of a longer text as if it stood alone', () => {
    fc.assert(
      fc.property(text, text, text, (before, block, after) => {
        const read = (source: string, from: number, to: number): number[][] => {
          const reader = new TokenReader();
          const buffer = new TokenBuffer(1_000);
          reader.open(source, from, to);
          reader.read(buffer);
          return Array.from({ length: buffer.count }, (_, index) => [
            Number(buffer.start[index]) - from,
            Number(buffer.end[index]) - from,
            Number(buffer.hash1[index]),
            Number(buffer.gap[index]),
            Number(buffer.facts[index]),
          ]).concat([reader.addresses.map((at) => at - from)]);
        };
        const within = read(before + block + after, before.length, before.length + block.length);
        expect(within).toEqual(read(block, 0, block.length));
      }),
    );
  });
});
