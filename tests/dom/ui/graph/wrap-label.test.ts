import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapLabel } from '@/ui/graph/wrap-label';

/** Ten pixels a character. */
const measure = (text: string) => [...text].length * 10;
const wrap = (text: string, width: number, mostLines = 9) => wrapLabel(text, { width, mostLines, measure });

it.each([
  ['Harbin Institute of Technology', 120, ['Harbin', 'Institute of', 'Technology']],
  ['Komax (Khabarovsk)', 120, ['Komax', '(Khabarovsk)']],
  ['哈尔滨工业大学', 40, ['哈尔滨', '工业大学']],
  ['Donaudampfschiff', 60, ['Donaud', 'ampfsc', 'hiff']],
  ['', 60, []],
])('cuts %s', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

it('ends in an ellipsis what does not fit', () => {
  expect(wrap('one two three four', 60, 2)).toEqual(['one', 'two…']);
});

it('keeps every line within the width and loses no letter where there is room', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const lines = wrap(text, 80, 1000);
      const bare = (some: string) => some.replaceAll(/\s/gu, '');

      expect(bare(lines.join(''))).toBe(bare(text));
      for (const line of lines)
        if ([...new Intl.Segmenter().segment(line)].length > 1) expect(measure(line)).toBeLessThanOrEqual(80);
    }),
  );
});
