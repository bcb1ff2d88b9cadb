import { describe, expect, it } from 'vitest';
import { findNamesakes } from '@/core/matching/decide/initials';

const namesakes = (text: string, letters: string, known: number[] = []): string[] =>
  findNamesakes(text, letters, new Set(known)).map(({ start, end }) => text.slice(start, end));

describe('names that an acronym may stand for', () => {
  it.each([
    ['at the Heilongjiang Institute of Technology, he said', 'hit', ['Heilongjiang Institute of Technology']],
    ['The Heilongjiang Institute Of Technology won', 'hit', ['Heilongjiang Institute Of Technology']],
    ['Holon Institute and Hebrew Institute of Tel Aviv', 'hit', ['Hebrew Institute of Tel']],
    ['Hartley & Ives Trading rose', 'hit', ['Hartley & Ives Trading']],
    ['House of Iron Toys', 'hit', ['House of Iron Toys']],
    ['Харківський Інститут Танкових військ', 'хіт', ['Харківський Інститут Танкових']],
  ])('finds them: %s', (text, letters, expected) => {
    expect(namesakes(text, letters)).toEqual(expected);
  });

  it.each([
    ['However, in time', 'hit'],
    ['However In time', 'hit'],
    ['Hanwha Q Cells of It', 'hit'],
    ['the TheHeilongjiang Institute of Technology', 'hit'],
    ['Heilongjiang. Institute of Technology', 'hit'],
    ['H', 'hit'],
    ['', 'hit'],
  ])('finds none: %s', (text, letters) => {
    expect(namesakes(text, letters)).toEqual([]);
  });

  it('leaves out those that begin where a name is known already', () => {
    const text = 'Harbin Institute of Technology and Holon Institute of Technology';
    expect(namesakes(text, 'hit', [0])).toEqual(['Holon Institute of Technology']);
  });
});
