import * as shevchenko from 'shevchenko';
import type { DeclensionInput } from 'shevchenko';
import type { PersonCase } from './person-case';

const CASES = [
  shevchenko.inNominative,
  shevchenko.inGenitive,
  shevchenko.inDative,
  shevchenko.inAccusative,
  shevchenko.inAblative,
  shevchenko.inLocative,
  shevchenko.inVocative,
];

/** A Ukrainian person's name in all seven cases, and the second dative in -у that the library leaves out. */
export async function declineUkrainianPerson(person: {
  given: string;
  patronymic?: string | undefined;
  family: string;
  gender: 'male' | 'female';
}): Promise<PersonCase[]> {
  const input: DeclensionInput = {
    gender:
      person.gender === 'male'
        ? shevchenko.GrammaticalGender.MASCULINE
        : shevchenko.GrammaticalGender.FEMININE,
    givenName: person.given,
    familyName: person.family,
    ...(person.patronymic ? { patronymicName: person.patronymic } : {}),
  };
  const cases: PersonCase[] = [];
  for (const decline of CASES) {
    const declined = await decline(input);
    const one: PersonCase = {
      given: declined.givenName ?? person.given,
      family: declined.familyName ?? person.family,
      ...(person.patronymic ? { patronymic: declined.patronymicName ?? person.patronymic } : {}),
    };
    cases.push(one);
    // Men's names have two datives side by side (Басюкові, Басюку); the press uses both, and mixes them in one name.
    if (person.gender === 'male') {
      const short = { ...one, given: shortDative(one.given), family: shortDative(one.family) };
      if (short.given !== one.given || short.family !== one.family) {
        cases.push(short, { ...one, family: short.family }, { ...one, given: short.given });
      }
    }
  }
  return cases;
}

function shortDative(form: string): string {
  return form.endsWith('ові') ? `${form.slice(0, -3)}у` : form.replace(/еві$/u, 'ю');
}
