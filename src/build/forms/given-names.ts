import { allLocales } from '@faker-js/faker';
import { declineRussianPerson } from './decline-russian';

const LOCALES = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pl', 'it', 'cs_CZ', 'tr'] as const;

/**
 * Given names of the languages we read. They tell that the surname behind one is another person's. Russian and Ukrainian names come in all
 * cases and, romanised, in Latin script too. Source: the locale data of Faker (MIT), and `MISSING`.
 */
export function givenNames(): Set<string> {
  const names = new Set<string>();
  for (const locale of LOCALES) {
    for (const gender of ['male', 'female'] as const) {
      for (const name of [...namesOf(locale, gender), ...(MISSING[locale]?.[gender] ?? '').split(' ')]) {
        if (!/^\p{L}{3,}$/u.test(name) || EVERYDAY_WORDS.has(name)) continue;
        names.add(name);
        if (locale !== 'ru' && locale !== 'uk') continue;
        for (const latin of romanised(name)) names.add(latin);
        for (const one of declineRussianPerson({ given: name, family: 'Иванов', gender }))
          names.add(one.given);
      }
    }
  }
  return names;
}

/** Common names that Faker's lists of these languages lack. */
const MISSING: Partial<Record<(typeof LOCALES)[number], Record<'male' | 'female', string>>> = {
  ru: {
    male: 'Семён Рустам Алишер Эльдар Марат Даниил Пётр Фёдор Костя Артём Артур Давид Клим Ильдар Ринат Рамиль Азамат Тагир Магомед Ахмед Мурат Аслан Шамиль',
    female: 'Наталия Инна Лилия Кристина',
  },
  uk: {
    male: 'Леонід Едуард Фелікс Яків Рустам Алішер Ельдар Марат Кирило Федір Костя Артур Савелій Філіп Хома Веніамін Давид Еміль Іларіон Йосип Клим Самійло Терентій Трохим',
    female: 'Євгенія Вероніка Уляна',
  },
  de: {
    male: 'Heiko Holger Uwe Jens Thorsten Torsten Sven Ingo Axel Ralf Dirk Detlef Jörg Lutz Olaf Volker Norbert Jürgen Günter Günther Horst Manfred Dieter Wolfgang Gerhard Werner Klaus Heinz Rainer Reiner Bernd Steffen Mirko Maik Enrico Hartmut Hubert Rüdiger Siegfried Eberhard Egon Erwin Gottfried Gustav Harald Hermann Ulrich Udo Winfried',
    female:
      'Sabine Birgit Heike Petra Monika Ute Silke Anke Antje Gudrun Ingrid Renate Ursula Gisela Kerstin Katrin Kathrin Doris Elke Gabriele Martina Cornelia Susanne Ulrike Annegret Dagmar',
  },
  en: {
    male: 'Gary Nigel Graham Trevor Ian Neil Keith Barry Colin Clive Rory Ewan Callum Hamish Angus Declan Liam Aidan Fergus Stuart Alistair Gareth Rhys',
    female: 'Siobhan Aoife Niamh Moira Fiona Gillian Hilary Imogen Bronwen Deirdre Maeve Sinead',
  },
  fr: {
    male: 'Gérard Thierry Didier Hervé Joël Yannick Loïc Gaël Fabrice Cédric Stéphane Benoît Jérôme Gilles Régis Yves Yvon',
    female: 'Sylvie Maryse Josiane Ghislaine Solange Odile Mireille Chantal Brigitte Martine',
  },
};

/** Given names that more often are a month, a place or a word at the start of a sentence. */
const EVERYDAY_WORDS = new Set(
  (
    'April May June August Summer Autumn Dawn Hope Faith Grace Joy Will Mark Grant Bill Chance Chase Major General Prince Duke King Earl Royal Asia China India Israel Jordan Kenya Paris ' +
    'London Sydney Chelsea Brooklyn Austin Dallas Houston Virginia Carolina Georgia Savannah Lorraine Florence Cheyenne Dakota Destiny Justice Price Rose Ruby Amber Star Sky Ocean River Storm ' +
    'Art Guy Rich Drew Pierce Sterling Ford Royce Mercedes Porsche Orion Nova Angel Cruz Santa San Ludwig Deutsch Markt Fritz Von Van Can Deniz Barış Savaş Zafer Güney Doğu Devlet Yeni Ordu Umut'
  ).split(' '),
);

function namesOf(locale: (typeof LOCALES)[number], gender: 'male' | 'female'): readonly string[] {
  const list: unknown = allLocales[locale]?.person?.first_name;
  if (typeof list !== 'object' || list === null) return [];
  const found: unknown = Reflect.get(list, gender);
  return Array.isArray(found) ? found.filter((name): name is string => typeof name === 'string') : [];
}

const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** The spellings that English texts use: Oleg and Oleh, Yulia and Iuliia, Dmitriy and Dmitry. */
function romanised(name: string): Set<string> {
  const spellings = new Set<string>();
  for (const alternatives of [{}, { г: 'h', и: 'y', я: 'ia', ю: 'iu', є: 'ie', й: 'i', ї: 'i', х: 'h' }]) {
    const letters: Record<string, string> = { ...LETTERS, ...alternatives };
    const latin = [...name.toLowerCase()].map((letter) => letters[letter] ?? '').join('');
    const capital = latin.charAt(0).toUpperCase() + latin.slice(1);
    spellings.add(capital).add(capital.replace(/(?:iy|yi|yy|ii)$/u, 'y'));
  }
  return spellings;
}
