import { isDenied } from './denial';
import { weighEvidence } from './evidence';
import { around, type Claim, type PageIndex } from './page-index';
import { isTalkOfNames } from './talk-of-names';
import { plain } from './words';

/** «В Мантурове запустили линию»: what is begun, built or open in it is no person. */
export function isTownOfSurname(page: PageIndex, { kind, block, start, surface, end }: Claim): boolean {
  if (kind !== 'surname' || !/^\p{Script=Cyrillic}+е$/u.test(surface)) return false;
  const { text } = page.blocks[block]!;
  return (
    /(?:^|[^\p{L}])[Вв]о?\s$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\s(?:за|от|по|вы|про|со|на|ре|у)?\p{Ll}+(?:ли|ют|ят|ет|ит|ла|ло|л|ен|на|но|ны|ется|ится|лась|лось|лись|лся|то)(?!\p{L})/u.test(
      text.slice(end, end + 24),
    )
  );
}

/** Titles that only women bear; without their full stop. */
const OF_WOMEN = new Set(
  'mrs ms miss mme mlle madame mademoiselle frau senora sra signora пани пані госпожа госпожи госпоже госпожу г-жа панна pani'.split(
    ' ',
  ),
);

/** «Басюк впервые увидела», «пані Басюк»: the surname of a woman, where ours is a man. */
export function isWomans(page: PageIndex, { entity, kind, block, start, end, surface }: Claim): boolean {
  if (kind !== 'surname' || entity.isMan !== true) return false;
  const { text } = page.blocks[block]!;
  const title = /(?<![\p{L}-])([\p{L}-]+)\.?\s$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1];
  if (title !== undefined && OF_WOMEN.has(plain(title))) return true;
  return NOMINATIVE.test(surface) && FEMININE_VERB.test(text.slice(end, end + 40));
}

/** A surname as the subject of its sentence: «речь Басюка была долгой» says nothing of him. */
const NOMINATIVE = /[бвгджзклмнпрстфхцчшщ](?<![оеєиіы]м)$/u;

/** A past tense of the feminine gender right behind the name, or behind one adverb. Nouns of that ending do not stand there. */
const FEMININE_VERB =
  /^["»”]?\s(?:(?:не|уже|ещё|еще|впервые|тоже|также|сама|снова|потом|вже|ще|вперше|теж|також|знову|потім|лише|только)\s){0,2}\p{Ll}*[аеёиіїоуыюяє]ла(?:сь|ся)?(?![\p{L}-])/u;

/** «Басюк — Вячеслав Андреевич, следователь», «Басюк, Петро, двадцять років»: the given name comes behind, and it is not ours. */
export function isNamedBehind(page: PageIndex, claim: Claim, isOurs: (given: string) => boolean): boolean {
  if (claim.kind !== 'surname' || /\s/u.test(claim.surface.trim())) return false;
  const { text } = page.blocks[claim.block]!;
  const named = NAMED_BEHIND.exec(text.slice(claim.end, claim.end + 60));
  const given = named?.[1];
  if (given === undefined || isOurs(given)) return false;
  if (named?.[2] !== undefined) return PATRONYMIC_BEHIND.test(named[2]);
  const at = claim.end + named!.index + named![0].indexOf(given);
  return around(page.marks.get(claim.block) ?? [], claim, 8).some(
    (mark) => mark.name === 'given-name' && mark.start <= at && at + given.length <= mark.end,
  );
}

/** A given name and a patronymic; or a given name alone between commas. */
const NAMED_BEHIND =
  /^["»”]?(?:,|\s?[—–])\s(\p{Lu}[\p{L}'’]{2,})(?:\s(\p{Lu}[\p{L}'’]{4,})(?![\p{L}-])|(?=,\s\p{Ll}|,?\s\d))/u;
const PATRONYMIC_BEHIND =
  /(?:[оеё]вич|ич|[оеі]вна|ївна|[oe]v[iy]ch|ovna|evna|ivna)(?:а|у|ем|ом|е|ы|ой|и|ою|еві|ові)?$/u;

/** «стала Константина Басюк»: a given name in a case of the masculine, and the surname of a woman, who does not decline it. */
export function isUndeclined(given: string, surname: string, ours: readonly string[]): boolean {
  // Only surnames of this kind tell men from women by their declension.
  if (!/[бвгджзклмнпрстфхцчшщ]$/u.test(surname)) return false;
  const form = given.toLowerCase();
  return ours.some(
    (name) =>
      /\p{Script=Cyrillic}$/u.test(name) &&
      form.length > name.length &&
      form.startsWith(name) &&
      /^(?:а|у|ом|е|ові)$/u.test(form.slice(name.length)),
  );
}

/**
 * The page tells two bearers of the very same full name apart: it writes ours out with the patronymic somewhere, and this bare one, outside
 * headings, among talk of namesakes or of another trade, with not a word in its sentence that says who it is.
 */
export function isBareOfTwo(page: PageIndex, claim: Claim): boolean {
  if (claim.kind !== 'surname' || claim.strength !== 'strong' || claim.entity.birthYear === undefined)
    return false;
  if (wordsIn(claim) !== 2 || page.blocks[claim.block]!.heading) return false;
  const full = page.claims.filter(
    (other) => other.entity === claim.entity && other.strength === 'strong' && wordsIn(other) > 2,
  );
  // Once written out, the name is shortened; told apart is the one that comes before, or beside.
  if (full.length === 0 || full.some((other) => other.block < claim.block)) return false;
  if (isIdentifiedInSentence(page, claim)) return false;
  const { contraNear } = weighEvidence(page, claim, false);
  return (
    contraNear > 0 ||
    isTalkOfNames(page, claim) ||
    full.some((other) => isTalkOfNames(page, other) || BY_MISTAKE.test(page.blocks[other.block]!.text))
  );
}

const BY_MISTAKE = /\bby mistake\b|\bnot related\b|по ошибке|помилково|irrtümlich|versehentlich|par erreur/iu;

function isIdentifiedInSentence(page: PageIndex, { entity, block, sentence }: Claim): boolean {
  return (page.cues.get(entity.id)?.get(block) ?? []).some(
    (cue) => cue.sentence === sentence && cue.effect.identifies === true && !isDenied(page, cue),
  );
}

function wordsIn({ surface }: Claim): number {
  return surface.match(/\p{L}{2,}/gu)?.length ?? 0;
}
