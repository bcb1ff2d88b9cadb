import { describe, expect, it } from 'vitest';
import { phrasesInCode } from './phrases-in-code';
import { listFiles, readSource } from './read-source';
import { wordsInCode } from './words-in-code';

/** The same in every language: names of keys and formats, an address that stands for any. */
const ALLOWED = new Set(['example.com', 'Esc', 'Markdown', 'CSV', 'JSON']);

/** The product's own name, and a part of the CSV, which is a data format. */
const ALLOWED_PHRASES = new Set(['Sidelight', '(list of']);

/** Where strings may reach a reader. The matcher speaks every language by trade, and the background notes faults for developers. */
const SPEAKING = ['src/core/entities', 'src/core/report', 'src/page', 'src/ui'];

/** Lists of the names of elements, which look like a phrase each. */
const LISTS_OF_TAGS = 'src/page/extract/element-kinds.ts';

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

describe('no phrase that a reader sees stands in a module', () => {
  const modules = SPEAKING.flatMap((folder) => listFiles(folder, ['.ts']));
  it.each(modules.filter((file) => file !== LISTS_OF_TAGS))('%s', (file) => {
    expect(phrasesInCode(readSource(file)).filter((phrase) => !ALLOWED_PHRASES.has(phrase))).toEqual([]);
  });

  it.each([
    ['a phrase', "const label = 'Japan, other lists';", ['Japan, other lists']],
    ['a phrase in another script', "const label = 'Рада Безпеки';", ['Рада Безпеки']],
    ['one word', "const label = 'Japan';", ['Japan']],
    ['a word before what is filled in', 'const text = `version ${version}`;', ['version']],
    ['a word in a bracket', 'const text = `(accessed ${day})`;', ['(accessed']],
    ['a word behind what is filled in', 'const text = `${count} more`;', ['more']],
    ['a word that is joined on', "const text = 'version ' + version;", ['version']],
    ['a value of a table', "const NAMES = { 'some key': 'Some name' };", ['Some name']],
    [
      'nothing in keys and addresses',
      "import x from './Some'; const a = ['someKey', 'a.html?x=1', `${x}px ${y}`];",
      [],
    ],
    [
      'nothing in what is compared',
      "type A = 'Person'; if (a === 'Company') b(); switch (a) { case 'Person': b(); }",
      [],
    ],
    ['nothing in schemas', "z.enum(['Person']).describe('Who it is.'); throw new Error(`No file ${x}`);", []],
    ['nothing in selectors', "root.querySelector('.name-row button');", []],
    ['nothing in a rule of a sheet', "const rule = ':host { display: none !important }';", []],
    [
      'a fault that is given as it is',
      "setState('failed', 'The page could not be read');",
      ['The page could not be read'],
    ],
  ])('is found as %s', (_what, code, phrases) => {
    expect(phrasesInCode(code)).toEqual(phrases);
  });
});
