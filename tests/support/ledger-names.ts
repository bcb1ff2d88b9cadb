import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { simplifyHan } from '@/core/text/simplified-han';
import { tokenize } from '@/core/text/tokens';

/** The record of the eight; the other one, of the 68, is cut by entity. Both lie beside the checkout, or nowhere. */
const EIGHT = path.resolve('../shared/facts/LEDGER.md');
const OTHERS = path.resolve('../shared/facts/LEDGER-2.md');

export const hasBothLedgers = existsSync(EIGHT) && existsSync(OTHERS);

/** Lines of an entity that say what is not its name, or what another bears. */
const NOT_ITS_NAMES =
  /^- \*\*(?:Short or risky forms|Never match|Cues|Counter-cues|Not to be confused|Doubts|Delistings|NOT FOUND)|\| (?:DOUBT|NOT THIS ENTITY)/u;
/** Forms that nobody has seen carry the sign, and are no names for certain. */
const UNSEEN = /«(?:[^«»]|«[^«»]*»)*»°|[^,;|«»\n]*°/gu;
/** Rows of the first record whose last cell says that nobody has seen the name, or not in that list. */
const NOT_SEEN = /\| (?:UNVERIFIED|NOT FOUND)[^|]*\|$/u;
/** The last parts of the first record: others of the same names, and forms by rule, which nobody need have seen. */
const LAST_PARTS = /^## 8\. [^]*/mu;

/** Entity of the 68 → all that its part of the record holds as a name of its own. */
export function readLedgerNames(): Map<string, LedgerNames> {
  const [, ...sections] = readFileSync(OTHERS, 'utf8').split(/^### \d+\. /mu);
  return new Map(
    sections.map((section) => {
      const own = (section.split(/^## /mu)[0] ?? '')
        .split('\n')
        .filter((line) => !NOT_ITS_NAMES.test(line))
        .join('\n')
        .replaceAll(UNSEEN, '|');
      return [section.split(' ')[0] ?? '', new LedgerNames(own)];
    }),
  );
}

/** The record of the eight is not cut by entity. */
export function readLedgerOfTheEight(): LedgerNames {
  const text = readFileSync(EIGHT, 'utf8').replace(LAST_PARTS, '');
  return new LedgerNames(
    text
      .split('\n')
      .filter((line) => !NOT_SEEN.test(line))
      .join('\n'),
  );
}

/**
 * Words of a name as the index compares them: case, accents, quotation marks, hyphens and Han variants make no difference. Han stands without spaces;
 * `Inst.` is an institute, and small words are passed over.
 */
export function wordsOf(text: string): string[] {
  return tokenize(text)
    .map((token) =>
      Array.from(token.text, (char) => String.fromCodePoint(simplifyHan(char.codePointAt(0) ?? 0))).join(''),
    )
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => WHOLE_WORDS[word] ?? word);
}

const SMALL_WORDS = new Set(['of', 'and', 'the']);
const WHOLE_WORDS: Readonly<Record<string, string>> = {
  corp: 'corporation',
  inst: 'institute',
  tech: 'technology',
  technol: 'technology',
};

/** Legal forms, which a name is printed with or without. */
const LEGAL_FORMS = new Set(
  'llc ltd limited liability company co corporation inc jsc pjsc ojsc cjsc ooo oao pao zao public joint stock ооо оао пао зао ао тов пат ат'.split(
    ' ',
  ),
);
const HAN_LEGAL_FORM = /(?:股份)?有限(?:责任)?公司$/u;
/** So many letters are one name, however they are spaced; fewer may be another. */
const LONG = 7;
const LONG_HAN = 4;

/** Text of a record, asked for names. */
export class LedgerNames {
  readonly #text: string;

  constructor(text: string) {
    this.#text = ` ${wordsOf(text).join(' ')} `;
  }

  /** As whole words, with or without its legal form, and, where it is long, with other spaces: `EVOMax 4T`. */
  holds(name: string): boolean {
    const words = wordsOf(name);
    const proper = withoutLegalForm(words);
    if (proper.length === 0) return false;
    return this.#text.includes(` ${proper.join(' ')} `) || this.#holdsJoined(words);
  }

  #holdsJoined(words: readonly string[]): boolean {
    const joined = words.join('').replace(HAN_LEGAL_FORM, '');
    if (joined.length < (/\p{Script=Han}/u.test(joined) ? LONG_HAN : LONG)) return false;
    const letters = Array.from(joined).join(' ?');
    return new RegExp(` ${letters} `, 'u').test(this.#text);
  }
}

function withoutLegalForm(words: readonly string[]): string[] {
  const isName = (word: string): boolean => !LEGAL_FORMS.has(word);
  const first = words.findIndex(isName);
  return first < 0 ? [] : words.slice(first, words.findLastIndex(isName) + 1);
}
