import { simplifyHan } from '../text/simplified-han';
import { tokenize } from '../text/tokens';

/** Rough Latin spelling of folded Cyrillic letters, before the rules below make the spellings of all traditions alike. */
const LATIN_FOR: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ј: 'i', ѕ: 'dz',
}; // prettier-ignore

/** Spelling differences between transliterations (`Basyuk`, `Basiuk`, `Basjuk`, `Bassiouk`) that a searcher does not care about. In this order. */
const ALIKE: readonly [pattern: RegExp, plain: string][] = [
  [/[yj]/g, 'i'],
  [/ou/g, 'u'],
  [/shch|sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/kh/g, 'h'],
  [/t[sz]/g, 'c'],
  [/ie/g, 'e'],
  [/x/g, 'ks'],
  [/ck/g, 'k'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/(.)\1+/gu, '$1'],
];

const LATIN_OR_CYRILLIC = /^[a-z\d\p{Script=Cyrillic}]+$/u;

function wordKey(folded: string): string {
  if (!LATIN_OR_CYRILLIC.test(folded)) {
    return Array.from(folded, (char) => String.fromCodePoint(simplifyHan(char.codePointAt(0) ?? 0))).join('');
  }
  let key = '';
  for (const char of folded) key += LATIN_FOR[char] ?? char;
  for (const [pattern, plain] of ALIKE) key = key.replace(pattern, plain);
  return key === '' ? folded : key;
}

/** Transliterations mark the soft sign so, or not at all. */
const INNER_APOSTROPHE = /(?<=\p{L})['’ʼ`´](?=\p{L})/gu;

/**
 * The words of a name or query, each brought to one spelling over scripts and transliterations: `Басюк` and `Basyuk` have the same key. Han and kana
 * give one key a character. Digits stay as they are but doubled ones fall together like letters.
 */
export function searchKeys(text: string): string[] {
  return tokenize(text.replace(INNER_APOSTROPHE, '')).map((token) => wordKey(token.text));
}
