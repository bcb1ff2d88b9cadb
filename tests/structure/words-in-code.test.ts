import { describe, expect, it } from 'vitest';
import { listFiles, readSource } from './read-source';
import { wordsInCode } from './words-in-code';

/** The same in every language: names of keys and formats, an address that stands for any. */
const ALLOWED = new Set(['example.com', 'Esc', 'Markdown', 'CSV', 'JSON']);

describe('no word that a reader sees stands in code', () => {
  it.each(listFiles('src', ['.tsx']))('%s', (file) => {
    expect(wordsInCode(readSource(file)).filter((word) => !ALLOWED.has(word))).toEqual([]);
  });

  it.each([
    ['text', '<p>Hello</p>', ['Hello']],
    ['text in another script', '<p>Привіт</p>', ['Привіт']],
    ['a string in braces', "<p>{isOn ? 'On' : ''}</p>", ['On']],
    ['a template', '<p>{`Page ${n}`}</p>', ['Page']],
    ['a spoken attribute', '<img alt="A lamp" src="lamp.svg" />', ['A lamp']],
    ['a spoken attribute in braces', "<a title={x || 'None'} href='/a.html'>{x}</a>", ['None']],
    ['nothing in keys, classes and signs', "<p class='a bc'>{translate('someKey')} · {'/'} x</p>", []],
  ])('is found as %s', (_what, code, words) => {
    expect(wordsInCode(`const drawn = ${code};`)).toEqual(words);
  });
});
