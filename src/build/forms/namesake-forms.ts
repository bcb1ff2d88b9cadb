import type { PersonName } from '../../core/entities/matching-rules';
import { declineRussianPerson } from './decline-russian';
import { declineUkrainianPerson } from './decline-ukrainian';

/** Men's given names that end as women's do. */
const MEN = new Set([
  'илья',
  'никита',
  'данила',
  'кузьма',
  'фома',
  'лука',
  'савва',
  'ілля',
  'микита',
  'саша',
  'женя',
]);

/** Letters that the language does not write. */
const OTHER_LETTERS = { ru: /[іїєґ'’]/iu, uk: /[ыэъё]/iu };

/**
 * All cases of the full name of somebody else who bears the family name of ours (Ахмат Кадыров, Мария Захарова), the name itself first. A name that is not written
 * so in Russian or Ukrainian comes back alone.
 */
export async function namesakeForms(name: string, ours: readonly PersonName[]): Promise<string[]> {
  const [given, ...rest] = name.split(' ');
  const family = rest.pop();
  const forms = new Set([name]);
  if (
    given === undefined ||
    family === undefined ||
    rest.length > 1 ||
    !/^\p{Script=Cyrillic}+$/u.test(given)
  )
    return [name];
  const isMan = !/[ая]$/u.test(given) || MEN.has(given.toLowerCase());
  const gender = isMan ? 'male' : 'female';
  for (const language of ['ru', 'uk'] as const) {
    if (OTHER_LETTERS[language].test(name)) continue;
    const isOfFamily = ours.some(
      (one) => one.language === language && isFamilyName(family, one.family, isMan),
    );
    if (!isOfFamily) continue;
    const person = { given, family, gender, ...(rest[0] ? { patronymic: rest[0] } : {}) } as const;
    const cases = language === 'ru' ? declineRussianPerson(person) : await declineUkrainianPerson(person);
    for (const one of cases) {
      forms.add([one.given, one.patronymic, one.family].filter((part) => part !== undefined).join(' '));
    }
  }
  return [...forms];
}

/** In the nominative, as ours has it, or as women have it. */
function isFamilyName(family: string, ours: string, isMan: boolean): boolean {
  return family === ours || (!isMan && (family === `${ours}а` || family === ours.replace(/ий$/u, 'ая')));
}
