import { describe, expect, it } from 'vitest';
import { linesOf, textWidth, wordWidths } from '@/ui/card/text-lines';

describe('about how much room a text takes', () => {
  it.each([
    ['narrow signs less than wide ones', 'illi', 'mmmm'],
    ['Latin less than Cyrillic', 'nosanction', 'несанкціяя'],
    ['Cyrillic less than Chinese', 'санкція', '并非制裁并非制'],
  ])('%s', (_, less, more) => {
    expect([...less].length).toBe([...more].length);
    expect(textWidth(less)).toBeLessThan(textWidth(more));
  });

  it('signs that are not drawn take none', () => {
    expect(textWidth('\u2068\u2069\u0301')).toBe(0);
  });

  it.each([
    [[], 1],
    [[4, 4], 1],
    [[6, 6], 2],
    [[4, 4, 4], 2],
    [[25], 3],
    [[4, 25, 4], 4],
  ])('pieces of %j are, ten to a line, %i lines', (pieces, lines) => {
    expect(linesOf(pieces, 10)).toBe(lines);
  });

  it('words go to the next line whole, Chinese ones at any sign', () => {
    expect(wordWidths('two words')).toHaveLength(2);
    expect(wordWidths('并非制裁')).toHaveLength(4);
    expect(wordWidths('')).toEqual([0]);
  });
});
