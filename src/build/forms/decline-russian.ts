import petrovich from 'petrovich';
import RussianNouns from 'russian-nouns-js';
import type { PersonCase } from './person-case';

const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/**
 * A Russian person's name in all six cases, every part agreeing. petrovich was right on 95 % of the inflected surnames of a news corpus with
 * labelled base forms, against 58 % for lvovich and 93 % for russian-nouns-js (decision 0009).
 */
export function declineRussianPerson(person: {
  given: string;
  patronymic?: string | undefined;
  family: string;
  gender: 'male' | 'female';
}): PersonCase[] {
  return CASES.map((grammaticalCase) => {
    const declined = petrovich(
      {
        gender: person.gender,
        first: person.given,
        last: person.family,
        ...(person.patronymic ? { middle: person.patronymic } : {}),
      },
      grammaticalCase,
    );
    return {
      given: declined.first ?? person.given,
      family: declined.last ?? person.family,
      ...(person.patronymic ? { patronymic: declined.middle ?? person.patronymic } : {}),
    };
  });
}

const engine = new RussianNouns.Engine();

/**
 * Singular and plural cases of a masculine Russian brand or product name (`Комакс`, `Велес`, `Аэро-ХИТ`). Only the last word or the part after the last hyphen
 * changes, and only its ending: capitals stay as written. A name that does not end in a consonant is returned alone.
 */
export function declineRussianName(text: string): string[] {
  const match = /^(.*?)([\p{L}\d]+)([^\p{L}\d]*)$/u.exec(text);
  const head = match?.[1] ?? '';
  const last = match?.[2] ?? '';
  if (!/[бвгджзклмнпрстфхцчшщ]$/iu.test(last)) return [text];
  const lemma = { text: last.toLowerCase(), gender: RussianNouns.Gender.MASCULINE ?? 'мужской' };
  const forms = new Set<string>([text]);
  for (const grammaticalCase of Object.values(RussianNouns.Case)) {
    for (const form of engine.decline(lemma, grammaticalCase)) forms.add(head + withCapitals(last, form));
    for (const plural of engine.pluralize(lemma)) {
      for (const form of engine.decline(lemma, grammaticalCase, plural))
        forms.add(head + withCapitals(last, form));
    }
  }
  return [...forms];
}

/** Endings added to a name in capitals are written small in Russian (`Аэро-ХИТом`), so only the shared stem keeps its capitals. */
function withCapitals(original: string, form: string): string {
  const stem = form.startsWith(original.toLowerCase()) ? original.length : original.length - 1;
  return original.slice(0, stem) + form.slice(stem);
}
