import type { Claim, PageIndex } from './page-index';

/** «Слово «шахед» значит «свидетель»», `the word Gerbera means`: the word itself. */
export function isTheWord(page: PageIndex, { block, kind, start, end }: Claim): boolean {
  const { text } = page.blocks[block]!;
  if (kind !== 'surname' && IS_A_GIVEN_NAME.test(text.slice(end, end + MEANT_WITHIN))) return true;
  if (IN_A_LANGUAGE.test(text.slice(end, end + MEANT_WITHIN))) return true;
  if (kind === 'acronym' && isPartOfWord(text, start, end)) return true;
  if (NAME_MEANS.test(text.slice(Math.max(0, start - 24), start))) return true;
  return (
    WORD_BEFORE.test(text.slice(Math.max(0, start - 16), start)) &&
    MEANS.test(text.slice(end, end + MEANT_WITHIN))
  );
}

/** `My name is Konstantin Basyuk`, «Мене звати Костянтин Басюк»: whoever speaks; and two who are called so. */
export function isCalledSo(page: PageIndex, { block, kind, start }: Claim): boolean {
  return kind === 'surname' && CALLED_SO.test(page.blocks[block]!.text.slice(Math.max(0, start - 32), start));
}

const CALLED_SO =
  /(?:(?<!\p{L})(?:my name is|my name['’]s|I am called|both (?:are|were) called|ich heiße|mein Name ist|beide heißen|je m['’]appelle|me llamo|mi chiamo|nazywam się|меня зовут|обоих зовут|мене звати|обох звати|мене звуть|обох звуть)|我叫|我的名字是|两人都叫)\s?["“«„]?$/iu;

/** `the HIT in Aero-HIT`: letters of another name. */
function isPartOfWord(text: string, start: number, end: number): boolean {
  const whole =
    /^["”»’]?\s(?:in|im|dans|en|w|в|у)\s(?:the\s)?["“«„‘]?([\p{L}\p{N}]+[-‐‑][\p{L}\p{N}‐‑-]+)/u.exec(
      text.slice(end, end + MEANT_WITHIN),
    )?.[1];
  return whole !== undefined && whole.split(/[-‐‑]/u).indexOf(text.slice(start, end)) > 0;
}

/** «Шахед — ще й жіноче ім'я», `Shahed is a girl's name` */
const IS_A_GIVEN_NAME =
  /^["”»]?\s?(?:[—–]|is|was|ist|est|es|это|це)\s(?:[\p{L}’']+\s){0,4}?(?:(?:женское|мужское|личное|жіноче|чоловіче|особове) (?:имя|ім['’ʼ]я)|(?:girl['’]s|boy['’]s|woman['’]s|man['’]s|female|male|first|given) name|(?:Mädchen|Jungen|Frauen|Männer|Vor)name|prénom|nombre de (?:mujer|pila|niña))(?!\p{L})/iu;

/** `Shahed, in Arabic, is a witness`. */
const IN_A_LANGUAGE =
  /^["”»]?,? (?:in|auf|en|по-|на) ?(?:Arabic|Persian|Farsi|Hebrew|Slavonic|Arabisch|Persisch|arabe|persan|арабськ\p{L}+|арабск\p{L}+|перськ\p{L}+|персидск\p{L}+|фарсі|фарси),? (?:is|means|was|heißt|bedeutet|signifie|veut dire|означає|значит|це|это)(?!\p{L})/iu;

/** `its name means Harpy` */
const NAME_MEANS =
  /(?<!\p{L})(?:(?:name|word|which) means|imię oznacza|nazwa oznacza|(?:имя|название|назва|ім['’ʼ]я) (?:означает|значит|означає)|Name (?:bedeutet|heißt)|nom (?:signifie|veut dire)|nombre significa)\s["“«„]?$/iu;

const WORD_BEFORE =
  /(?<!\p{L})(?:слово|слова|термин|термін|(?:арабськ|арабск|перськ|персидск|слов['’ʼ]янськ|славянск)\p{L}{1,2}|(?:Arabic|Persian|Farsi)(?= ?["“'‘])|the (?:word|term)|das Wort|le mot|la palabra|słowo|词语)\s?[«“„"'‘]?$/iu;
/** In the same sentence, behind what is said in between. */
const MEANS =
  /^[^.!?…]*?(?<!\p{L})(?:знач(?:ит|ило|ить)|означа(?:ет|ло|є|ло)|переводится|перекладається|means?|meant|stands for|bedeutet|heißt|signifie|veut dire|significa|quiere decir|oznacza)(?!\p{L})/iu;
const MEANT_WITHIN = 60;

/** «Моя фамилия Вагнер»: the surname of whoever speaks. */
export function isSaidToBeSurname(page: PageIndex, { block, kind, start }: Claim): boolean {
  return (
    kind !== 'product' && SURNAME_BEFORE.test(page.blocks[block]!.text.slice(Math.max(0, start - 24), start))
  );
}

const SURNAME_BEFORE =
  /(?:(?:моя|девичья) фамилия|(?:моє|дівоче) прізвище|\b(?:my|maiden) (?:surname|last name|name) (?:is|was)|mein (?:Familien|Nach)name ist|mon nom de famille est)\s[«“„"]?$/iu;
