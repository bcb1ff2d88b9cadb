import type { PageBlock } from '../model';
import { isDenied } from './denial';
import { weighEvidence } from './evidence';
import { around, firstClaimsOf, type Claim, type PageIndex } from './page-index';
import { isTalkOfNames } from './talk-of-names';
import { plain } from './words';

/** «В Мантурове запустили линию»: what is opened or built in it is no person; «многие в Путине видят союзника» says nothing of the kind. */
export function isTownOfSurname(page: PageIndex, { kind, block, start, surface, end }: Claim): boolean {
  if (kind !== 'surname' || !/^\p{Script=Cyrillic}+е$/u.test(surface)) return false;
  const { text } = page.blocks[block]!;
  return (
    /(?:^|[.!?…]\s)Во?\s$/u.test(text.slice(Math.max(0, start - 6), start)) &&
    OPENED.test(text.slice(end, end + 24))
  );
}

/** `Senator Basyuk (D, 14th district)`: the party of a country that ours is no politician of. */
export function hasAnothersParty(page: PageIndex, { kind, block, end }: Claim): boolean {
  return kind === 'surname' && OF_A_PARTY.test(page.blocks[block]!.text.slice(end, end + 12));
}

const OF_A_PARTY =
  /^["”»]?\s\((?:[DRI](?:[,)]|[-–]\p{Lu})|(?:Dem|Rep|Lab|Con|LibDem|SNP|SPD|CDU|CSU|FDP|ÖVP|SPÖ|FPÖ|PiS|KO|LR|PS|PP|PSOE)[,.)])/u;

const OPENED =
  /^\s(?:запуст|постро|откры|закры|установ|отремонт|стро|отключ|жив[её]т|живут|выпал|сгорел|прош[лё]|состоя|задержа)\p{Ll}*/u;

/** Titles that only women bear; without their full stop. */
const OF_WOMEN = new Set(
  'mrs ms miss mme mlle madame mademoiselle frau senora sra signora пани пані госпожа госпожи госпоже госпожу г-жа панна pani'.split(
    ' ',
  ),
);

/** «Басюк впервые увидела», «пані Басюк»: the surname of a woman, where ours is a man. */
export function isWomans(page: PageIndex, claim: Claim): boolean {
  const { entity, kind, block, start, surface } = claim;
  // Behind our own given name the verb is that of another subject: the song «Рамзан Кадыров».
  if (kind !== 'surname' || entity.isMan !== true || /\s/u.test(surface.trim())) return false;
  const { text } = page.blocks[block]!;
  const title = /(?<![\p{L}-])([\p{L}-]+)\.?\s$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1];
  if (title !== undefined && OF_WOMEN.has(plain(title))) return true;
  // The meeting Трамп — Путин, and what is quoted, have subjects of their own.
  const isSubject = !/[—–«"“„-]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
  return isSubject && NOMINATIVE.test(surface) && isSubjectOfWomansVerb(page, claim);
}

/** A surname as the subject of its sentence: «речь Басюка была долгой» says nothing of him. */
const NOMINATIVE = /[бвгджзклмнпрстфхцчшщ](?<![оеєиіы]м)$/u;

/** «Шойгу отвечала», of whom the page has a woman and a man: the surname is no sign of either, the verb is. */
export function isSubjectOfWomansVerb(page: PageIndex, { block, end, entity }: Claim): boolean {
  return entity.isMan === true && FEMININE_VERB.test(page.blocks[block]!.text.slice(end, end + 40));
}

/** A past tense of the feminine gender right behind the name, or behind one adverb. Nouns of that ending do not stand there. */
export const FEMININE_VERB =
  /^\s(?:(?:не|уже|ещё|еще|впервые|тоже|также|сама|снова|потом|вже|ще|вперше|теж|також|знову|потім|лише|только)\s){0,2}\p{Ll}*(?:[аеёиіїоуыюяє]|ш|мог|нес|рос|вез)ла(?:сь|ся)?(?![\p{L}-])/u;

/** «Басюк — Вячеслав Андреевич, следователь», «Басюк, Петро, двадцять років»: the given name comes behind, and it is not ours. */
export function isNamedBehind(page: PageIndex, claim: Claim, isOurs: (given: string) => boolean): boolean {
  if (claim.kind !== 'surname' || /\s/u.test(claim.surface.trim())) return false;
  const { text } = page.blocks[claim.block]!;
  // In a list of persons the next one comes behind.
  if (/[,;]\s$/u.test(text.slice(Math.max(0, claim.start - 2), claim.start))) return false;
  const rest = text.slice(claim.end, claim.end + 60);
  const full = FULL_BEHIND.exec(rest)?.[1];
  if (full !== undefined) return !isOurs(full);
  const given = (GIVEN_BEHIND.exec(rest) ??
    GIVEN_IN_INDEX.exec(rest) ??
    givenInCell(page.blocks[claim.block]!, claim))?.[1];
  if (given === undefined || isOurs(given)) return false;
  const at = claim.end + rest.indexOf(given);
  return around(page.marks.get(claim.block) ?? [], claim, 8).some(
    (mark) => mark.name === 'given-name' && mark.start <= at && at + given.length <= mark.end,
  );
}

/** A dash, a given name and a patronymic, and no surname behind. */
const FULL_BEHIND =
  /^["»”]?\s?[—–]\s(\p{Lu}[\p{L}'’]{2,})\s\p{Lu}[\p{L}'’]+(?:[оеё]вич|[оеі]вна|ївна|[oe]v[iy]ch|ovna|evna|ivna)(?![\p{L}-]|\s\p{Lu})/u;
/** A given name alone between commas, and what follows does not go on with a list. */
const GIVEN_BEHIND =
  /^["»”]?,\s(\p{Lu}[\p{L}'’]{2,}),\s(?!(?:and|or|und|oder|et|ou|y|o|e|i|и|или|а|та|й|і|або)\s\p{Lu})(?:\p{Ll}|\d)/u;

/** `Basyuk, Viktor (educationist), 88`: an index. */
const GIVEN_IN_INDEX = /^,\s(\p{Lu}[\p{L}'’]{2,})\s[(]/u;

/** `Basyuk, Viktor S.` and nothing else: a cell or an item of a list. */
function givenInCell({ text, heading }: PageBlock, { start, end }: Claim): RegExpExecArray | null {
  return text.slice(0, start).trim() === '' && !heading ? GIVEN_IN_CELL.exec(text.slice(end)) : null;
}

const GIVEN_IN_CELL = /^,\s(\p{Lu}[\p{L}'’]{2,})(?:\s\p{Lu}\.)?\s*$/u;

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
 * The page tells two bearers of the very same full name apart: it writes ours out with the patronymic further on, and this bare one, outside
 * headings, among talk of namesakes or of another trade, with not a word in its sentence that says who it is.
 */
export function isBareOfTwo(page: PageIndex, claim: Claim): boolean {
  if (claim.kind !== 'surname' || claim.strength !== 'strong' || claim.entity.birthYear === undefined)
    return false;
  if (wordsIn(claim) !== 2 || page.blocks[claim.block]!.heading) return false;
  if (isWrittenOutBehind(page, claim)) return true;
  const full = writtenOut(page, claim.entity.id);
  // Once written out, the name is shortened; told apart is the one that comes before, or beside.
  if (!full || full.block < claim.block || isIdentifiedInSentence(page, claim)) return false;
  if (full.isAmongNames || isTalkOfNames(page, claim)) return true;
  const isOfPlace = /^["»”]? of \p{Lu}/u.test(page.blocks[claim.block]!.text.slice(claim.end, claim.end + 6));
  return weighEvidence(page, claim, false).contraNear > 0 || (full.isMistaken && isOfPlace);
}

/** `The diplomat is no relation of the defence minister, Andrei Belousov`: the full name before, which nothing identifies, is the diplomat's. */
export function isNoRelation(page: PageIndex, claim: Claim): boolean {
  if (claim.kind !== 'surname' || isIdentifiedInSentence(page, claim)) return false;
  const { proNear } = weighEvidence(page, claim, false);
  const full = firstClaimsOf(page, claim.entity.id).filter(({ strength }) => strength === 'strong');
  // The one right after this, in its paragraph or the next.
  const other = full[full.indexOf(claim) + 1];
  return (
    full.includes(claim) &&
    other !== undefined &&
    other.block - claim.block <= 1 &&
    !(other.block === claim.block && other.sentence === claim.sentence) &&
    proNear < weighEvidence(page, other, false).proNear &&
    NO_RELATION.test(page.blocks[other.block]!.text.slice(Math.max(0, other.start - 60), other.start))
  );
}

const NO_RELATION =
  /(?:no relation (?:of|to)|nicht verwandt mit|sans lien de parenté avec|не родственник|не состоит в родстве с|не родич|однофамилец|однофамілець)(?: [\p{L}’']+,?){0,5} $/iu;

/** `Er heißt Konstantin Basjuk, wie der Senator Konstantin Wladimirowitsch Basjuk`: somebody is called so, and the sentence goes on with ours. */
function isWrittenOutBehind(page: PageIndex, claim: Claim): boolean {
  const { text } = page.blocks[claim.block]!;
  if (!IS_CALLED.test(text.slice(Math.max(0, claim.start - 20), claim.start))) return false;
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).some(
    (other) =>
      other.entity === claim.entity &&
      other.strength === 'strong' &&
      wordsIn(other) > 2 &&
      other.sentence === claim.sentence &&
      other.start > claim.end &&
      LIKE_HIM.test(text.slice(claim.end, other.start)),
  );
}

/** … and somebody else is like him in that. */
const LIKE_HIM = /(?<!\p{L})(?:wie|auch|like|also|как|тоже|также|як|теж|також|comme|aussi)(?!\p{L})/iu;

const IS_CALLED =
  /(?:hei(?:ß|ss)t|is (?:called|named)|зовут|звали|звати|звуть|s['’]appelle|nazywa się|se llama)\s$/iu;

/** Where a page first writes a person's name out with the patronymic, and what the paragraphs that do so speak of. */
interface WrittenOut {
  block: number;
  isAmongNames: boolean;
  isMistaken: boolean;
}

/** Asked for once a page and person. */
function writtenOut(page: PageIndex, entity: string): WrittenOut | undefined {
  let byEntity = writtenOutOf.get(page);
  if (!byEntity) {
    writtenOutOf.set(page, (byEntity = new Map()));
    for (const claim of page.claims) {
      if (claim.kind !== 'surname' || claim.strength !== 'strong' || wordsIn(claim) <= 2) continue;
      const known = byEntity.get(claim.entity.id);
      if (known?.block === claim.block) continue;
      byEntity.set(claim.entity.id, {
        block: known?.block ?? claim.block,
        isAmongNames: known?.isAmongNames === true || isTalkOfNames(page, claim),
        isMistaken: known?.isMistaken === true || BY_MISTAKE.test(page.blocks[claim.block]!.text),
      });
    }
  }
  return byEntity.get(entity);
}

const writtenOutOf = new WeakMap<PageIndex, Map<string, WrittenOut>>();

const BY_MISTAKE = /\bby mistake\b|\bnot related\b|по ошибке|помилково|irrtümlich|versehentlich|par erreur/iu;

function isIdentifiedInSentence(page: PageIndex, { entity, block, sentence }: Claim): boolean {
  return (page.cues.get(entity.id)?.get(block) ?? []).some(
    (cue) => cue.sentence === sentence && cue.effect.identifies === true && !isDenied(page, cue),
  );
}

function wordsIn({ surface }: Claim): number {
  return surface.match(/\p{L}{2,}/gu)?.length ?? 0;
}

/** `Igor Sechin (Narva SC) 2:24.8`: a row of results, in which everybody is who runs, swims or plays. */
export function isInResults(page: PageIndex, { block }: Claim): boolean {
  const { row, text } = page.blocks[block]!;
  if (row === 0) return false;
  const cells = (page.blocksByRow.get(row) ?? []).map((at) => page.blocks[at]?.text ?? '');
  return [text, ...cells].some((cell) => RESULT.test(cell));
}

/** A time with tenths, or half a point. */
const RESULT = /(?<!\d)\d{1,2}:\d\d[.,]\d|½|(?<!\d)\d[.,]5 (?:points|pts|очк|балл|бал)/u;
