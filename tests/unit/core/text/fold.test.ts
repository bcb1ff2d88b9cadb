import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '@/core/text/fold';
import type { FoldedOffset, SourceOffset } from '@/core/text/offset-map';

const span = (source: string, start: number, end: number): string => {
  const { start: from, end: to } = fold(source).offsets.toSource(start as FoldedOffset, end as FoldedOffset);
  return source.slice(from, to);
};

/** Any unit at all, unpaired surrogates included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

describe('foldText', () => {
  it.each([
    ['Aero-HIT', 'aero-hit', 'lower case'],
    ['ＨＩＴ１２', 'hit12', 'full width'],
    ['Ёлка', 'елка', 'ё is read as е'],
    ['Е\u0308лка', 'елка', 'decomposed ё'],
    ['Їжак Ґалаґан', 'іжак ґалаґан', 'ї loses its dots, ґ is another letter'],
    ['І\u0308жак', 'іжак', 'decomposed ї'],
    ['Май', 'маи', 'й and и fold alike'],
    ['Ма\u0438\u0306', 'маи', 'decomposed й'],
    ['Ἀθήνα', 'αθηνα', 'Greek accents and breathings'],
    ['ΣΑΣ ςας', 'σασ σασ', 'final sigma'],
    ['Straße', 'strasse', 'ß'],
    ['Ærø Łódź Þór', 'aero lodz thor', 'letters without a decomposition'],
    ['İstanbul ılık', 'istanbul ilik', 'Turkish i with and without dot'],
    ['ﬁnﬂ', 'finfl', 'ligatures'],
    ['５㎏', '5kg', 'squared signs'],
    ['Har\u00adbin\u200b\u200d\ufeff', 'harbin', 'soft hyphen and zero-width characters'],
    ['\u202aHIT\u202c\u2066x\u2069', 'hitx', 'bidi controls'],
    ['a\ufe0f', 'a', 'variation selector'],
    ['Aero‑HIT Aero–HIT Aero−HIT', 'aero-hit aero-hit aero-hit', 'hyphen family'],
    ['п’ять пʼять п`ять', "п'ять п'ять п'ять", 'apostrophes'],
    ['«a» „b“', '"a" "b"', 'quotation marks'],
    ['a\u00a0b\u2009c', 'a b c', 'white space'],
    ['ﾊﾙﾋﾞﾝ', 'ハルビン', 'half-width katakana with its voicing mark'],
    ['ハルヒ\u3099ン', 'ハルビン', 'decomposed kana'],
    ['𝐇𝐈𝐓', 'hit', 'mathematical letters'],
    ['مُحَمَّد', 'محمد', 'Arabic vowel signs'],
    ['किकु', 'किकु', 'Indic vowel signs stay'],
    ['한', '\u1112\u1161\u11ab', 'Hangul becomes its letters'],
    ['東京', '東京', 'Han stays'],
  ])('makes %j %j: %s', (source, folded) => {
    expect(foldText(source)).toBe(folded);
  });

  it('folds every single unit to something that folds to itself', () => {
    const moved: string[] = [];
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const once = foldText(String.fromCharCode(unit));
      if (foldText(once) !== once) moved.push(unit.toString(16));
    }

    expect(moved).toEqual([]);
  });

  it.each([
    ['an unpaired high surrogate', 'a\ud800b'],
    ['an unpaired low surrogate', 'a\udc00b'],
    ['a high surrogate at the end', 'a\ud83d'],
    ['a null character', 'a\0b'],
  ])('keeps %s', (_what, text) => {
    expect(foldText(text)).toBe(text);
  });

  it('drops ten thousand combining marks', () => {
    expect(foldText(`e${'\u0301'.repeat(10_000)}f`)).toBe('ef');
  });

  it('never throws and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});

describe('fold: the way back', () => {
  it.each([
    ['Har\u00adbin', 0, 6, 'Har\u00adbin', 'invisible characters inside are part of the span'],
    ['Le\u0301a x', 0, 2, 'Le\u0301', 'a mark belongs to its letter'],
    ['Straße', 5, 6, 'ß', 'half of an expansion leads to the whole letter'],
    ['ﬁn', 0, 3, 'ﬁn', 'both halves'],
    ['abc', 3, 3, '', 'the end is empty'],
    ['abc', 1, 99, 'bc', 'beyond the end is cut'],
  ])('%j [%i, %i) comes from %j: %s', (source, start, end, expected) => {
    expect(span(source, start, end)).toBe(expected);
  });

  it('maps every folded span to a source span that folds to it or, at its edges, to more', () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), fc.nat(200), (source, a, b) => {
        const { text, offsets } = fold(source);
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        const back = offsets.toSource(start as FoldedOffset, end as FoldedOffset);
        expect(back.start).toBeLessThanOrEqual(back.end);
        expect(back.end).toBeLessThanOrEqual(source.length);
        expect(foldText(source.slice(back.start, back.end))).toContain(text.slice(start, end));
      }),
    );
  });

  it('maps a source offset to the first folded unit at or after it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), (source, at) => {
        const { text, offsets } = fold(source);
        const offset = Math.min(at, source.length);
        const folded = offsets.toFolded(offset as SourceOffset);
        expect(folded).toBeLessThanOrEqual(text.length);
        // Before the first unit nothing is covered, and a text may begin with characters that fold to none.
        if (folded === 0) return;
        const covered = offsets.toSource(0 as FoldedOffset, folded);
        expect(covered.end).toBeLessThanOrEqual(offset);
      }),
    );
  });
});
