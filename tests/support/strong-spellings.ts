import type { Entity } from '@/core/entities/entity';
import type { PersonName } from '@/core/entities/matching-rules';
import { type LedgerNames, wordsOf } from './ledger-names';

/** What an entity shows by itself: each written spelling, and what was derived from none. */
export interface StrongSpellings {
  /** Names and persons that no record holds and no rule derives. */
  unexplained: string[];
  /** Forms of strong names that are no inflections of them: `Chahed` among the forms of `Shahed`. */
  strange: string[];
}

/**
 * Looks each strong spelling of an entity up in its record. A spelling counts as seen where the record holds it (`LedgerNames.holds`: other case, marks,
 * spaces, legal form), where it is a longer name around one that is held (`ТОВ Аеро-ХІТ`), or where it is a person by given and family name,
 * each of which is held, in any order and without the patronymic.
 */
export function readStrongSpellings({ schema, matching }: Entity, ledger: LedgerNames): StrongSpellings {
  const strong = matching.names.filter(({ strength }) => strength === 'strong');
  const held = strong.filter(({ text }) => ledger.holds(text)).map(({ text }) => spaced(text));
  const isExplained = (text: string): boolean =>
    ledger.holds(text) ||
    held.some((name) => spaced(text).includes(name)) ||
    (schema === 'Person' && isPerson(wordsOf(text), ledger));
  const persons = matching.persons.filter(({ strength }) => strength === 'strong');
  return {
    unexplained: [
      ...strong.map(({ text }) => text).filter((text) => !isExplained(text)),
      ...persons
        .filter(({ given, family }) => !isPerson([given, family], ledger))
        .map((person) => fullName(person)),
    ],
    strange: strong.flatMap(({ text, forms }) =>
      forms.filter((form) => !isInflectionOf(form, text) && !isExplained(form)),
    ),
  };
}

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

const isPerson = (words: readonly string[], ledger: LedgerNames): boolean =>
  words.length > 1 && words.every((word) => ledger.holds(word));

const fullName = ({ given, patronymic, family }: PersonName): string =>
  [given, patronymic, family].filter((part) => part !== undefined).join(' ');

/** So many letters an ending may change, and so many may come instead. */
const LONGEST_ENDING = 5;
const SHORTEST_STEM = 3;

/** Each word of the name comes again, in this order, with another ending at most. A patronymic may stand between. */
function isInflectionOf(form: string, name: string): boolean {
  const left = wordsOf(name);
  for (const word of wordsOf(form)) if (left[0] !== undefined && isCaseOf(word, left[0])) left.shift();
  return left.length === 0;
}

function isCaseOf(form: string, word: string): boolean {
  let common = 0;
  while (common < word.length && form[common] === word[common]) common += 1;
  return (
    common >= Math.min(SHORTEST_STEM, word.length) &&
    word.length - common < LONGEST_ENDING &&
    form.length - common <= LONGEST_ENDING
  );
}
