import type { EntityOwner } from '../model';
import type { Claim } from './page-index';

/** An age may be off by this much: the page may be years old, or years ahead of the pack. */
const TOLERANCE = 15;
/** The same where others are known to bear the name, and nothing beside it says that it is ours. */
const TOLERANCE_AMONG_NAMESAKES = 12;
/** Year from which ages are counted; the tolerance covers the pages of the years around it. */
const REFERENCE_YEAR = 2025;

/** Ages of the young as words, from seven on: alone, in the Russian and Ukrainian genitive, and as the first part of «семилетний». */
const IN_WORDS = [
  'seven sept sieben siete семи',
  'eight huit acht ocho восьми',
  "nine neuf neun nueve девяти дев'яти",
  'ten dix zehn diez десяти',
  'eleven onze elf одиннадцати одинадцяти',
  'twelve douze zwölf doce двенадцати дванадцяти',
  'thirteen treize dreizehn trece тринадцати тринадцяти',
  'fourteen quatorze vierzehn catorce четырнадцати чотирнадцяти',
  "fifteen quinze fünfzehn пятнадцати п'ятнадцяти",
  'sixteen seize sechzehn шестнадцати шістнадцяти',
  'seventeen siebzehn семнадцати сімнадцяти',
  'eighteen achtzehn восемнадцати вісімнадцяти',
  "nineteen neunzehn девятнадцати дев'ятнадцяти",
  'twenty zwanzig двадцати двадцяти',
];
const YOUNGEST = 7;
const AGES = new Map(IN_WORDS.flatMap((words, at) => words.split(' ').map((word) => [word, YOUNGEST + at])));

/** `Name, eleven, beat …` · `Name, aged twelve)` · «Имя, одиннадцати лет» */
const WORD_AFTER =
  /^\s*(?:,\s*|[(（]\s*)(?:aged\s+|an?\s)?(\p{Ll}[\p{L}'’]+)(?=[,)）]|-year-old|\s(?:years|Jahre|ans|años|лет|років))/u;
/** `eleven-year-old Name` · «одиннадцатилетний шахматист Имя» */
const WORD_BEFORE =
  /(?<![\p{L}-])(?:(\p{L}+(?:-\p{L}+)?)-year-old|(\p{L}+)jährige[rn]?|(\p{L}+)летн\p{L}+|([\p{L}'’]+)річн\p{L}+)\s+(?:(?:boy|pupil|schoolboy|Schüler|Junge|мальчик|школьник|шахматист|хлопчик|хлопець|школяр|шахіст)\s+)?$/u;

/** 巴修克今年二十七岁, 巴修克（27岁）, 27岁的巴修克, in Chinese and Japanese; 巴修克18岁时 is an age of the past. */
const HAN_AGE_AFTER =
  /^(?:，?今年|，?现年|，?現年|，?年仅|，?年僅)(\d{1,2}|[一二三四五六七八九十]{1,3})[岁歳歲]|^[（(，](\d{1,2}|[一二三四五六七八九十]{1,3})[岁歳歲][）)，。、]/u;
const HAN_AGE_BEFORE = /(\d{1,2}|[一二三四五六七八九十]{1,3})[岁歳歲][的の]$/u;
const HAN_NUMBER = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u;
const HAN_DIGITS = '零一二三四五六七八九';

/** `their player, Konstantin Basyuk, is fourteen` */
const IS_OF_AGE =
  /^,?\s(?:(?:is|ist|est)\s(\p{Ll}[\p{L}'’-]+)(?=[,.;]|\s(?:and|und|et)(?!\p{L}))|(?:is|ist|a|tiene|ma|має)\s(\p{Ll}[\p{L}'’-]+|\d{1,2})(?=\s(?:years|Jahre|ans|años|lat|років)(?!\p{L})))/u;

/** Tens as the first part of a number. */
const TENS = [
  'twenty двадцати двадцяти zwanzig',
  'thirty тридцати тридцяти dreißig',
  'forty сорока vierzig',
  "fifty пятидесяти п'ятдесяти fünfzig",
  'sixty шестидесяти шістдесяти sechzig',
  'seventy семидесяти сімдесяти siebzig',
  'eighty восьмидесяти вісімдесяти achtzig',
];
const UNITS = [
  'one одно одного',
  'two двух дво двох',
  'three трёх трех три трьох',
  'four четырёх четырех чотири чотирьох',
  "five пяти п'яти",
  'six шести',
  'seven семи',
  'eight восьми',
  "nine девяти дев'яти",
];

/** Seventeen, twenty-three, двадцатитрёх; `undefined` for any other word. */
function ageInWords(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const known = AGES.get(word);
  if (known !== undefined) return known;
  const ten = TENS.findIndex((forms) => forms.split(' ').some((form) => word.startsWith(form)));
  if (ten < 0) return undefined;
  const start = TENS[ten]?.split(' ').find((form) => word.startsWith(form)) ?? '';
  const rest = word.slice(start.length).replace(/^-/, '');
  const unit = rest === '' ? 0 : UNITS.findIndex((forms) => forms.split(' ').includes(rest)) + 1;
  return rest !== '' && unit === 0 ? undefined : (ten + 2) * 10 + unit;
}

/** 27, 二十七, 十七 or 七; `undefined` for any other run of numerals. */
function numberOf(written: string): number | undefined {
  if (/\d/.test(written)) return Number(written);
  const [, first = '', ten = '', last = ''] = HAN_NUMBER.exec(written) ?? [];
  if (ten === '') return written.length === 1 ? HAN_DIGITS.indexOf(written) : undefined;
  return (first === '' ? 1 : HAN_DIGITS.indexOf(first)) * 10 + (last === '' ? 0 : HAN_DIGITS.indexOf(last));
}

/** The age that stands beside a name (`Name, 24,` · `Name (24)` · `Name (Lutsk, aged 11)` · `24-year-old Name` · 24-летний Имя · 今年二十四岁). `undefined` where there is none. */
export function ageBeside(text: string, claim: Claim): number | undefined {
  const after =
    /^\s*(?:,\s*|[(（]\s*(?:\p{Lu}[\p{L}’'-]+,\s)?)(?:aged\s+|an?\s)?(\d{1,2})(?=\s*(?:,(?!\s*\d)|[)）])|\.(?!\d)|-year-old|\s+(?:years|Jahre|ans|años|лет|год|років|роки))/u.exec(
      text.slice(claim.end, claim.end + 36),
    );
  if (after?.[1]) return Number(after[1]);
  const han =
    HAN_AGE_AFTER.exec(text.slice(claim.end, claim.end + 10))
      ?.slice(1)
      .find((age) => age !== undefined) ??
    HAN_AGE_BEFORE.exec(text.slice(Math.max(0, claim.start - 6), claim.start))?.[1];
  if (han !== undefined) return numberOf(han);
  const before = /(\d{1,2})(?:-year-old|-jährige[rn]?|-летн\p{L}+|-річн\p{L}+)\s+(?:\p{L}+\s+){0,2}$/u.exec(
    text.slice(Math.max(0, claim.start - 50), claim.start),
  );
  if (before?.[1]) return Number(before[1]);
  const word =
    WORD_AFTER.exec(text.slice(claim.end, claim.end + 40))?.[1] ??
    WORD_BEFORE.exec(text.slice(Math.max(0, claim.start - 60), claim.start))
      ?.slice(1)
      .find((part) => part !== undefined);
  const is = IS_OF_AGE.exec(text.slice(claim.end, claim.end + 36));
  const said = word ?? is?.[1] ?? is?.[2];
  return said === undefined ? undefined : ageInWords(said.toLowerCase().replace('’', "'"));
}

/** A child at school, said right behind a name: `Name, 6B`, «Имя, 9 «Б»», `Name, who is eleven`, «Имя, пятиклассник из Омска», «Имя, СШ № 4». */
export function isPupil(text: string, { end, entity }: Claim): boolean {
  return entity.birthYear !== undefined && PUPIL.test(text.slice(end, end + 40));
}

const PUPIL =
  /^["”»]?,?\s\(?(?:\d{1,2}\s?[-–]?\s?[«"„“]?\p{Lu}[»"”“]?(?=[,;.)]|$)|(?:\d{1,2}(?:th|st|nd|rd)?[-\s])(?:grade|класс|клас|Klasse|classe)(?!\p{L})|in (?:the )?(?:fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}th) (?:grade|form|year)(?!\p{L})|who is (?:eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)(?!\p{L})|(?:ученик|ученица|учень|учениця|пятиклассник|шестиклассник|семиклассник|восьмиклассник|девятиклассник|школьник|школяр|a pupil|schoolboy)(?!\p{L})|(?:СШ|СШОР|СОШ|ДЮСШ|МБОУ|ЗОШ|НВК)(?=\s?[№«"])|(?:школа|гимназия|лицей|гімназія|ліцей|клуб|спортклуб|секция|секція)\s[№«"])/u;

/** Whether the birth year beside a name is another person's: `Name (1894–1938)`, `Name (born 2001)`, «Имя, вратарь 2001 года рождения». */
export function hasAnothersDates(text: string, { end, entity }: Claim): boolean {
  if (entity.birthYear === undefined) return false;
  const rest = text.slice(end, end + 80);
  const born =
    LIFE_DATES.exec(rest)?.[1] ??
    BORN_NEXT.exec(text.slice(end, end + 160))?.[1] ??
    BORN.exec(rest)
      ?.slice(1)
      .find((year) => year !== undefined);
  return born !== undefined && Math.abs(Number(born) - entity.birthYear) > 2;
}

const LIFE_DATES =
  /^["”»]?\s*[(（][^()（）\d]{0,40}(1[0-9]\d\d|20\d\d)\s*[-–—]\s*(?:1[0-9]\d\d|20\d\d)?\s*[)）]/u;
/** «…Константин Басюк получил премию. Константин родился в Гомеле в 1994 году»: the next sentence says it of him. */
const BORN_NEXT =
  /^(?:[^.!?]{0,90}[.!?]\s(?:\p{Lu}\p{L}+|Он|Він|He|She|Er|Il)|["”»]?;\s(?:он|він|he|she|er|il))\s(?:родился|родилась|народився|народилася|was born|wurde|est né|nació|urodził się)\s[^.;]{0,40}?(1[89]\d\d|20\d\d)/u;

/** Within the same clause: other people's years stand behind other names. */
const BORN =
  /^(?:,\s|\s\(|\s)(?:[^.;!?()]{0,40}\s)?(?:(?:born(?: in [\p{L} -]{2,20}| (?:on|near|at|to) [\p{L}, -]{2,40}?,)?(?: in| on)?|née?(?: à [\p{L} -]{2,20})?(?: en| le)?|geboren(?: am| in)?|Jahrgang|nacid[oa] (?:en|el)|urodzon[ya]|род(?:ился|\.)?|р\. ?н\.) (?:[\p{L}\d.,]+ ){0,3}?(1[89]\d\d|20\d\d)|(1[89]\d\d|20\d\d) (?:г(?:ода)?\.? ?р(?:\.|ождения)|р(?:оку)?\.? ?н(?:\.|ародження)))/u;

/** `Igor Sechin (BUL)`, `(KGZ, 2009)`: who competes for another country, by its three letters in sport. */
export function isOfAnotherTeam(text: string, { end, entity }: Claim): boolean {
  return entity.birthYear !== undefined && OTHER_TEAM.test(text.slice(end, end + 8));
}

const OTHER_TEAM =
  /^\s[([](?:ARM|AUS|AUT|AZE|BEL|BLR|BRA|BUL|CAN|CHN|CRO|CYP|CZE|DEN|ESP|EST|FIN|FRA|GBR|GEO|GER|GRE|HUN|IND|IRI|IRL|ISR|ITA|JPN|KAZ|KGZ|KOR|LAT|LTU|MDA|MGL|NED|NOR|POL|POR|ROU|SLO|SRB|SUI|SVK|SWE|TJK|TKM|TUR|USA|UZB)[,)\]]/u;

/** Whether somebody born in that year cannot have this age. Always false where the year is not known. */
export function isAnotherAge(
  { birthYear, hasNamesakes }: EntityOwner,
  age: number,
  isSaidOfOurs: boolean,
): boolean {
  const tolerance = hasNamesakes && !isSaidOfOurs ? TOLERANCE_AMONG_NAMESAKES : TOLERANCE;
  return birthYear !== undefined && Math.abs(REFERENCE_YEAR - birthYear - age) > tolerance;
}
