import { describe, expect, it } from 'vitest';
import { listFiles, readSource } from './read-source';

/** Where text for readers is made. */
const SPEAKING = ['src/ui', 'src/background', 'src/core/entities', 'src/core/report'];

/** A number put into a sentence, or drawn, as it is: not with the digits and the grouping of the reader's language. */
const RAW = [
  /\btranslate\([^;]*?\[[^\];]*?\bString\([^)]*\)/gu,
  /\btranslate\([^;]*?\[[^\];]*?\.(?:length|size)\s*[,\]]/gu,
  />\s*\{[\w.]*\b(?:count|hidden|length|number|size)\}/gu,
  /`\+?\$\{[\w.]*\b(?:count|hidden|length|size)\}`/gu,
  /\(\$\{[\w.]*\b(?:count|length|size)\}\)/gu,
];

const rawNumbers = (code: string) => RAW.flatMap((pattern) => code.match(pattern) ?? []);

describe('a number that a reader sees is written as the language writes it', () => {
  it.each(SPEAKING.flatMap((folder) => listFiles(folder)))('in %s', (file) => {
    expect(rawNumbers(readSource(file))).toEqual([]);
  });

  it.each([
    ['in a sentence', "translate('more', [name, String(node.hidden)])"],
    ['in a sentence of several lines', "translate('shown', [\n  String(shown.length),\n  other,\n])"],
    ['as a length', "translate('more', [names.length])"],
    ['drawn', '<span class="count">{names.length}</span>'],
    ['drawn on a line of its own', '<span>\n  {number}\n</span>'],
    ['in a template', '{isOpen ? less : `+${node.hidden}`}'],
    ['in brackets', '{`${label} (${count})`}'],
  ])('is found %s', (_where, code) => {
    expect(rawNumbers(code)).toHaveLength(1);
  });

  it.each([
    ['formatted', "translate('more', [names.length.toLocaleString(tag)])"],
    ['drawn formatted', '<span>{count.toLocaleString(tag)}</span>'],
    ['part of an address', 'const href = `#source-${number}`;'],
    ['a property', '<More count={count} />'],
  ])('is none where it is %s', (_what, code) => {
    expect(rawNumbers(code)).toEqual([]);
  });
});
