import {
  isOfAnotherCountry,
  isOfAnotherInstitution,
  isSchoolOfFirm,
  isSchoolOfSomething,
} from './another-body';
import { isPartOfLongerHanName } from './longer-han-name';
import { cuesBeside, around, type Claim, type PageIndex } from './page-index';
import { isAllCaps, isBlank, isCapitalised, plain, wordsAfter, wordsBefore, type Word } from './words';

/** ТОВ «Велес-Агро»: the longer name is that of a firm, which the text may then call by its first word. */
export function opensNameOfFirm(page: PageIndex, { block, start }: Claim): boolean {
  const { text } = page.blocks[block]!;
  const form = wordsBefore(text, start, 1)[0];
  return (
    form !== undefined &&
    LEGAL_FORMS.has(plain(form.text)) &&
    /^\s[«“„"]?$/u.test(text.slice(form.end, start))
  );
}

/** Legal forms may follow a company's own name directly; behind further words they close somebody else's (`Komax Taping GmbH`). */
export const LEGAL_FORMS = new Set(
  'llc ltd limited inc corp corporation company co gmbh ag sa sas srl spa bv nv oy ab as plc kg ooo оао ооо зао ао пао тов ат прат пат ooo jsc pjsc ojsc'.split(
    ' ',
  ),
);

/** Romanised, of three letters and more; those that are words of other languages too are left out. */
const CHINESE_SURNAMES = new Set(
  'zhang wang liu chen yang huang zhao zhou zhu guo luo gao zheng liang xie tang deng feng cao peng zeng xiao tian dong yuan jiang cai cheng wei'.split(
    ' ',
  ),
);

/** «Комакс-вікна»: what is in quotation marks is the whole name. */
function isQuotedCompound(text: string, { strength, start, end }: Claim): boolean {
  return (
    strength !== 'strong' &&
    /[«„“"]/u.test(text.slice(Math.max(0, start - 1), start)) &&
    /^[-\u2010\u2011]\p{Ll}{3,}[»“”"]/u.test(text.slice(end, end + 30))
  );
}

/**
 * Whether a name is only part of a longer name of something else: `Komax Taping GmbH`, `Basyuk Street`, `Veles Capital`, `哈工大机器人集团`.
 * Strong names are longer names' parents at worst and are checked for streets, teams and the like only.
 */
export function isPartOfLongerName(page: PageIndex, claim: Claim): boolean {
  const block = page.blocks[claim.block]!;
  const { text } = block;
  const rest = text.slice(claim.end, claim.end + 12);
  if (isPartOfLongerHanName(text, claim)) return true;
  if (isQuotedCompound(text, claim)) return true;
  // `Wagner & Fils`
  if (/^\s*&\s*\p{Lu}/u.test(rest)) return true;
  if (isHyphenTail(page, claim)) return true;
  // `Fil d'Autel`
  if (
    claim.entity.everydayWordIn.includes('fr') &&
    /\p{Ll} \p{Lu}\p{Ll}+ [dl]['’]$/u.test(text.slice(Math.max(0, claim.start - 24), claim.start))
  )
    return true;
  const marks = around(page.marks.get(claim.block) ?? [], claim, 8).filter(
    (mark) => mark.name === 'longer-name',
  );
  const following = capitalisedRun(text, claim.end);
  for (const [position, word] of partOfName(claim, following).entries()) {
    if (marks.some((mark) => mark.start <= word.start && word.end <= mark.end)) return true;
    // WAGNER Group GmbH: a body that is no firm has no legal form.
    const isBody = claim.strength === 'strong' && claim.entity.schema === 'Organization';
    if (position === 0 && isBody && LEGAL_FORMS.has(plain(word.text))) return true;
    if (position > 0 && claim.strength !== 'strong' && LEGAL_FORMS.has(plain(word.text))) return true;
  }
  if (claim.kind === 'name' && /^\p{L}+$/u.test(claim.surface) && opensQuotedName(page, claim)) return true;
  if (isStreet(text, claim)) return true;
  // Шойгу-младшая, `Basyuk-Jr`: there are two of them.
  if (
    claim.kind === 'surname' &&
    /^[-\u2010\u2011](?:младш|старш|молодш|(?:senior|junior|sr|jr)(?!\p{L}))/iu.test(rest)
  )
    return true;
  // «ЛУКОЙЛ-Нефтохим», Шойгу-Монгуш: a longer name goes on behind the hyphen. German hyphens what belongs to it (Huawei-Chef).
  if (/^[А-ЯІЇЄҐа-яіїєґё]+$/u.test(claim.surface) && /^-\p{Lu}\p{Ll}{2}/u.test(rest)) return true;
  if (isClub(text, claim)) return true;
  // Герань-3, Шахед-131: another model than ours, whose own number is part of its name.
  if (
    claim.kind === 'product' &&
    /\d/.test(claim.entity.caption) &&
    !/\d/.test(claim.surface) &&
    /^[-\u2010\u2011–]\d/u.test(rest)
  )
    return true;
  // Huawei Zhang: a given name before a Chinese surname.
  const [next] = following;
  if (
    claim.kind === 'name' &&
    /^\p{Lu}\p{Ll}+$/u.test(claim.surface) &&
    next &&
    CHINESE_SURNAMES.has(plain(next.text).replace(/\p{N}+$/u, ''))
  )
    return true;
  if (isOfAnotherInstitution(claim, text) || isOfAnotherCountry(claim, following)) return true;
  if (claim.strength === 'strong') return false;
  // IRGC 117268: the number of a catalogue, and no year.
  if (
    claim.kind === 'acronym' &&
    /^\s(?!(?:19|20)\d\d(?!\d))\d{4,}(?=$|[,;:)]|\.(?!\d)|\sand\s|\sund\s|\set\s)/u.test(
      text.slice(claim.end, claim.end + 20),
    )
  )
    return true;
  // AVIC-F80: the number of a model.
  if (claim.kind === 'acronym' && isModelCode(page, claim)) return true;
  if (
    claim.kind !== 'surname' &&
    (isTitled(text, claim) || isInQuotedName(text, claim) || opensQuotedName(page, claim))
  )
    return true;
  if (isSchoolOfSomething(claim, text) || isSchoolOfFirm(claim, following)) return true;
  if (block.row !== 0 && fillsCell(page, claim, following)) return true;
  return block.lang !== 'de' && isHyphenHead(text, claim);
}

/**
 * The capitalised words behind a name that may be part of it. In a line of capitals they prove nothing: … INSTITUTE OF TECHNOLOGY PRINTS A BRIDGE; at
 * most the next one belongs to a short name (`HIT POSTPONES ENTRANCE DAY`).
 */
function partOfName({ strength, surface }: Claim, following: readonly Word[]): readonly Word[] {
  if (
    !isAllCaps(surface) ||
    following.length < 2 ||
    following.some(({ text }) => text !== text.toUpperCase())
  )
    return following;
  return strength === 'strong' ? [] : following.slice(0, 1);
}

/** `FC Almaz-Antey`, «ФК «Алмаз-Антей»»: players, whoever pays them. */
function isClub(text: string, { kind, start, end }: Claim): boolean {
  return (
    kind === 'name' &&
    (/(?:^|[^\p{L}])(?:A?FC|FK|М?ФК|ЖФК)\s["“«„]?$/u.test(text.slice(Math.max(0, start - 6), start)) ||
      /^["”»]?\s(?:FC|FK|ФК)(?:$|[.,;:!?)])/u.test(text.slice(end, end + 5)))
  );
}

/** `avenue Kadyrov`, «улица Басюка»: a street that bears the name. */
function isStreet(text: string, { kind, start, surface }: Claim): boolean {
  if (kind !== 'surname' || /\s/.test(surface)) return false;
  return STREET.test(text.slice(Math.max(0, start - 24), start));
}

const STREET =
  /(?:^|[^\p{L}])(?:avenue|rue|boulevard|quai|place|calle|plaza|avenida|via|viale|piazza|ulica|ulicy|улиц\p{L}+|ул\.|проспект\p{L}*|пр-т|площад\p{L}+|бульвар\p{L}*|переул\p{L}+|вулиц\p{L}+|вул\.|площ\p{L}+|провул\p{L}+)\s+(?:им(?:ени|\.)?\s+|імені\s+)?$/iu;

/** AVIC-F80, ПСБ-С-25: letters and a number behind the hyphen. */
export function isModelCode(page: PageIndex, { block, end }: Claim): boolean {
  const rest = page.blocks[block]!.text.slice(end, end + 8);
  return /^[-\u2010\u2011](?:\p{Lu}{1,3}[-\u2010\u2011]?)?\d/u.test(rest);
}

/** Capitalised words that follow with nothing but a space (or `&`) between, four at most. */
function capitalisedRun(text: string, from: number): Word[] {
  const run: Word[] = [];
  let end = from;
  for (const word of wordsAfter(text, from, 4)) {
    const gap = text.slice(end, word.start);
    if (!isBlank(gap.replace('&', '')) || gap === '' || !isCapitalised(word.text)) break;
    run.push(word);
    end = word.end;
  }
  return run;
}

/** `in The Lancet`, `published by The Shahed`: a title with its own article, written as one in the middle of a sentence; or in the brackets of one. */
function isTitled(text: string, claim: Claim): boolean {
  // 《柳叶刀》 is a journal: these brackets hold works.
  if (text.charAt(claim.start - 1) === '《' && text.charAt(claim.end) === '》') return true;
  return /\p{Ll}[\p{L}\p{M}]*,? The $/u.test(text.slice(Math.max(0, claim.start - 40), claim.start));
}

/** „Junger Wagner“: the last word of a name of two in quotation marks of its own. */
function isInQuotedName(text: string, claim: Claim): boolean {
  if (!/^["”“»]/u.test(text.slice(claim.end, claim.end + 1))) return false;
  return /["“„«]\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, claim.start - 30), claim.start));
}

/** «Алабуга Политех», “Veles Marine”: the first word of a longer name in quotation marks, which no name of ours covers. */
function opensQuotedName(page: PageIndex, claim: Claim): boolean {
  const { text } = page.blocks[claim.block]!;
  if (!/["“„«]/u.test(text.charAt(claim.start - 1))) return false;
  const rest = /^((?: \p{Lu}[\p{L}-]+){1,3})["”“»]/u.exec(text.slice(claim.end, claim.end + 60));
  if (!rest?.[1]) return false;
  const end = claim.end + rest[1].length;
  // "AeroHIT Khabarovsk": a coined name, and the word behind it speaks for ours.
  const isCoined = /\p{Ll}\p{Lu}/u.test(claim.surface);
  const speaks =
    isCoined &&
    cuesBeside(page, claim).some((cue) => cue.effect.weight > 0 && claim.end < cue.start && cue.end <= end);
  if (speaks) return false;
  return !around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).some(
    (other) => other !== claim && other.start <= claim.start && end <= other.end,
  );
}

/** A table cell that holds a short name and further capitalised words, and nothing else, holds one name: the ship `Veles Star`. */
function fillsCell(page: PageIndex, claim: Claim, following: readonly Word[]): boolean {
  const { text } = page.blocks[claim.block]!;
  const last = following.at(-1);
  if (!last || text.slice(0, claim.start).trim() !== '' || text.slice(last.end).trim() !== '') return false;
  const cues = cuesBeside(page, claim);
  return !following.some((word) => cues.some((cue) => cue.start <= word.start && word.end <= cue.end));
}

/** Capitalised words that follow any name in English. */
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i'.split(
    ' ',
  ),
);

/**
 * `Mado Lamotte`, `Zala Kralj`: a weak name with a capitalised word behind it that nothing explains is part of the name of somebody or something else. Not in
 * German, nor where every word has a capital.
 */
export function isHeadOfUnknownName(page: PageIndex, claim: Claim): boolean {
  if (claim.kind !== 'name' && claim.kind !== 'product') return false;
  if (claim.strength === 'strong' && (claim.kind === 'name' || /\P{L}/u.test(claim.surface))) return false;
  const { text, lang, heading } = page.blocks[claim.block]!;
  if (lang === 'de' || heading || isAllCaps(claim.surface) || !/^\p{Lu}/u.test(claim.surface)) return false;
  // `the Veles Sorry`: what the maker may call its next one.
  if (claim.kind === 'product' && claim.entity.closelyRelated.some((id) => page.claimants.has(id)))
    return false;
  if (ARABIC_SURNAME.test(text.slice(claim.end, claim.end + 6))) return true;
  const next = capitalisedRun(text, claim.end)[0];
  if (!next || isAllCaps(next.text) || next.text.length < 3 || CALENDAR.has(next.text.toLowerCase()))
    return false;
  const covers = (place: { start: number; end: number }): boolean =>
    place.start <= next.start && next.end <= place.end;
  const cues = cuesBeside(page, claim);
  const marks = around(page.marks.get(claim.block) ?? [], claim, 8);
  const names = around(page.claimsByBlock.get(claim.block) ?? [], claim, 4);
  return ![
    ...cues,
    ...names,
    ...marks.filter(({ name }) => name === 'given-name-titles' || name === 'given-name'),
  ].some(covers);
}

/** «Шахед аль-Хатіб» */
const ARABIC_SURNAME = /^\s(?:аль|ель|эль|ал|ас|аш|ат|ад|ан|ар|аз|al|el|as|ash|at|ad|an|ar|az)-\p{Lu}/u;

const OPEN_PREFIXES = new Set('non anti pro ex post pre co the d l анти про экс не екс'.split(' '));

const HYPHENS = '-\u2010\u2011';

/** `Mega-HIT`: the last part of a hyphenated word. */
function isHyphenTail(page: PageIndex, claim: Claim): boolean {
  if (claim.strength === 'strong' || claim.start === 0) return false;
  const { text } = page.blocks[claim.block]!;
  if (!HYPHENS.includes(text.charAt(claim.start - 1))) return false;
  const hyphen = /([\p{L}\p{N}]+)[-\u2010\u2011]$/u.exec(
    text.slice(Math.max(0, claim.start - 30), claim.start),
  );
  return hyphen !== null && !OPEN_PREFIXES.has(plain(hyphen[1] ?? ''));
}

/** `Veles-Capital`, «Велес-Капитал»: the first part of a name; `HIT-linked` and `Komax-owned` are not. */
function isHyphenHead(text: string, claim: Claim): boolean {
  const next = /^[-\u2010\u2011]([\p{L}\p{N}]+)/u.exec(text.slice(claim.end, claim.end + 30))?.[1];
  return next !== undefined && isCapitalised(next) && !isAllCaps(claim.surface + next) && !/^\d/.test(next);
}
