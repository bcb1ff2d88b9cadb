import type { Claim } from './page-index';
import { isAllCaps, type Word } from './words';

/** «Харбінський політехнічний технікум»: the adjective alone may be short for our school, before another kind of institution it is not. */
export function isOfAnotherInstitution({ surface, end }: Claim, text: string): boolean {
  return (
    /(?:ческ|чн|ськ|ск)\p{L}{1,3}$/u.test(surface) &&
    /^\s(?:техникум|технікум|колледж|коледж|лицей|ліцей|лице[яюе]|ліце[яюї]|училищ|школ|музе|клуб|завод|журнал)/u.test(
      text.slice(end, end + 12),
    )
  );
}

/** «Харбинский университет науки и технологий»: a kind of school, and behind it in the genitive what it teaches. */
export function isSchoolOfSomething({ surface, kind, end }: Claim, text: string): boolean {
  if (
    kind !== 'name' ||
    !/(?:университет|університет|институт|інститут|академи|академі)\p{L}*$/iu.test(surface)
  )
    return false;
  const next = /^\s(\p{Ll}{4,})/u.exec(text.slice(end, end + 30))?.[1];
  return (
    next !== undefined && /(?:[иіїыя]|ств[ао]|ов|ей|нь|их|ых|ої|ого)$/u.test(next) && !NO_GENITIVE.has(next)
  );
}

/** Words behind a school's name that end as genitives do. */
const NO_GENITIVE = new Set(
  'сегодня сьогодні если якщо или свои свої зимний имени імені дали также россии росії китая китаю китаї'.split(
    ' ',
  ),
);

/** `the SMIC Private School`: founded by the firm, and none itself. */
export function isSchoolOfFirm({ entity, kind }: Claim, following: readonly Word[]): boolean {
  return (
    entity.schema === 'Company' &&
    kind !== 'surname' &&
    following.some(({ text }) =>
      /^(?:School|Kindergarten|College|Hospital|Museum|Church|Arena|Stadium)$/u.test(text),
    )
  );
}

/** «Сбербанк України», `Rosneft Deutschland`: a firm of the group with a country of its own. */
export function isOfAnotherCountry({ entity, kind, surface }: Claim, [next]: readonly Word[]): boolean {
  if (kind === 'surname' || kind === 'product' || entity.schema !== 'Company' || !next) return false;
  return !isAllCapsBoth(surface, next.text) && COUNTRIES.has(next.text.toLowerCase());
}

/** In a line of capitals the country may be what is done there. */
function isAllCapsBoth(surface: string, next: string): boolean {
  return surface.length > 4 && isAllCaps(surface) && isAllCaps(next);
}

/** As firms put them behind their name: in the country's own language, or in the genitive. English ones may be the subject of what follows. */
const COUNTRIES = new Set(
  (
    'deutschland españa italia polska österreich schweiz suisse europe europa türkiye turkiye brasil méxico nederland iberia maroc ' +
    'україни украины казахстана білорусі беларуси європа'
  ).split(' '),
);
