import type { Claim, PageIndex } from './page-index';

/** `two new things of one name`, «не путать», 同名: the text itself speaks of names that several bear. */
const OF_NAMES = new RegExp(
  [
    'namesakes?\\b',
    'same name\\b',
    '\\b(?:share|shares|shared|sharing) (?:a|the|its|his|her|their) name\\b',
    'not to be confused',
    '\\b(?:called|named) the same\\b',
    '\\bno relation\\b',
    'ничего общего',
    'нічого спільного',
    'nichts (?:miteinander )?zu tun',
    'rien à voir',
    'nada que ver',
    '\\bconfus(?:e|es|ed|ing) (?:it|him|her|them|the two|this|with)\\b',
    '\\b(?:mix|mixes|mixed|mixing) up\\b',
    'однофамил',
    '(?<!\\p{L})тёзк',
    '(?<!\\p{L})тезк',
    'одн(?:им|о|ого) имен',
    '(?<!\\p{L})(?:не|с|пере)?путат',
    'одн(?:им|е|ого) ім',
    'однофаміл',
    '(?<!\\p{L})(?:с|пере)?плутат',
    'Namensvetter',
    'verwechsel',
    'gleichen Namen',
    'homonym',
    'confondre',
    'même nom',
    'homónim',
    'tocay',
    'mismo nombre',
    'omonim',
    'stesso nome',
    'imienni[kc]',
    '(?<!\\p{L})(?:po)?myli(?:ć|ł)',
    '(?:ebenfalls|auch) (?:\\p{L}+ )?hei(?:ß|ss)t',
    '\\b(?:is|are|was) also (?:called|named)\\b',
    '(?:тоже|также) (?:зов|называ(?!ет|ют))',
    '(?:теж|також) (?:зв|назива(?!є|ють))',
    '同名',
    '重名',
    '混淆',
  ].join('|'),
  'iu',
);

const told = new WeakMap<PageIndex, Map<number, boolean>>();

/** Whether the claim's own block or one beside it does so. */
export function isTalkOfNames(page: PageIndex, { block }: Claim): boolean {
  return [block - 1, block, block + 1].some((one) => isTold(page, one));
}

function isTold(page: PageIndex, block: number): boolean {
  let known = told.get(page);
  if (!known) told.set(page, (known = new Map()));
  let answer = known.get(block);
  if (answer === undefined) known.set(block, (answer = OF_NAMES.test(page.blocks[block]?.text ?? '')));
  return answer;
}
