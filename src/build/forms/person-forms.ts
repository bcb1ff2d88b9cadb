import type { PersonName } from '../../core/entities/matching-rules';
import { declineRussianPerson } from './decline-russian';
import { declineUkrainianPerson } from './decline-ukrainian';
import { patronymicSpellings } from './patronymic-spellings';
import type { PersonCase } from './person-case';
import type { Phrase } from './phrase';

/**
 * Every way a person is named: order, initials and cases. The full name is strong unless the pack says otherwise; a surname with initials is short, since initials are
 * shared by many; the surname alone is short as well and the decision knows it for a surname.
 */
export async function personForms(person: PersonName): Promise<Phrase[]> {
  const phrases: Phrase[] = [];
  for (const one of await casesOf(person)) {
    const { given, patronymic, family } = one;
    const strong = (text: string, separators: Phrase['separators'] = 'any') =>
      phrases.push({ text, strength: person.strength, kind: 'surname', caseRule: 'capital', separators });
    const short = (text: string, separators: Phrase['separators'] = 'any') =>
      phrases.push({ text, strength: 'short', kind: 'surname', caseRule: 'capital', separators });
    // A small letter behind a surname is a word (Басюк, в Херсоне), not an initial.
    const withInitials = (text: string) =>
      phrases.push({
        text,
        strength: 'short',
        kind: 'surname',
        caseRule: 'exact',
        separators: 'punctuated',
      });
    strong(`${given} ${family}`);
    strong(`${family} ${given}`, 'punctuated');
    for (const spelling of patronymic ? patronymicSpellings(patronymic) : []) {
      strong(`${given} ${spelling} ${family}`);
      strong(`${family} ${given} ${spelling}`, 'punctuated');
    }
    const initial = person.given.charAt(0);
    withInitials(`${initial} ${family}`);
    withInitials(`${family} ${initial}`);
    if (person.patronymic) {
      const second = person.patronymic.charAt(0);
      withInitials(`${initial} ${second} ${family}`);
      withInitials(`${family} ${initial} ${second}`);
      withInitials(`${given} ${second} ${family}`);
    }
    short(family);
    // The German genitive: Basjuks Mailbox.
    if (/^\p{Script=Latin}+[^sxzß]$/u.test(family)) short(`${family}s`);
  }
  return phrases;
}

async function casesOf(person: PersonName): Promise<PersonCase[]> {
  if (person.language === 'ru') return declineRussianPerson(person);
  if (person.language === 'uk') return declineUkrainianPerson(person);
  return [
    {
      given: person.given,
      family: person.family,
      ...(person.patronymic ? { patronymic: person.patronymic } : {}),
    },
  ];
}
