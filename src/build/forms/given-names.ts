import { allLocales } from '@faker-js/faker';
import { declineRussianPerson } from './decline-russian';

const LOCALES = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pl', 'it', 'cs_CZ', 'tr'] as const;

/**
 * Given names of the languages we read. They tell that the surname behind one is another person's. Russian and Ukrainian names come in all
 * cases and, romanised, in Latin script too. Source: the locale data of Faker (MIT).
 */
export function givenNames(): Set<string> {
  const names = new Set<string>();
  for (const locale of LOCALES) {
    for (const gender of ['male', 'female'] as const) {
      for (const name of namesOf(locale, gender)) {
        if (!/^\p{L}{3,}$/u.test(name)) continue;
        names.add(name);
        if (locale !== 'ru' && locale !== 'uk') continue;
        names.add(romanise(name));
        for (const one of declineRussianPerson({ given: name, family: 'Иванов', gender })) names.add(one.given);
      }
    }
  }
  return names;
}

function namesOf(locale: (typeof LOCALES)[number], gender: 'male' | 'female'): readonly string[] {
  const list: unknown = allLocales[locale]?.person?.first_name;
  if (typeof list !== 'object' || list === null) return [];
  const found: unknown = Reflect.get(list, gender);
  return Array.isArray(found) ? found.filter((name): name is string => typeof name === 'string') : [];
}

const LETTERS: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ё: 'yo', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};

function romanise(name: string): string {
  const latin = [...name.toLowerCase()].map((letter) => LETTERS[letter] ?? '').join('');
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
