import { isCounted, isVerb, isWordInCapitals } from './acronym-capitals';
import { hasAnothersDates, isOfAnotherTeam } from './age';
import { apposedKind } from './apposed-kind';
import { hasAnothersParty, isNamedBehind, isTownOfSurname, isWomans } from './another-bearer';
import { isBehindCourtesy } from './courtesy';
import { isHeadWord, isShouted, isWordOfPage } from './common-noun';
import { weighEvidence } from './evidence';
import { isWordAcronym, isWrittenSmall } from './form-of-name';
import { isCallSign, isOfKindInLetters, isTeamInLetters, isUnitOfDrones } from './introduced-as';
import type { Ledger } from './ledger';
import { isHeadOfUnknownName, isModelCode, isPartOfLongerName } from './longer-name';
import {
  isBeforeAnotherPatronymic,
  isOurGivenName,
  isSurnameHere,
  judgePerson,
  PATRONYMIC,
} from './other-person';
import { around, type Claim, type PageIndex } from './page-index';
import { isAccented, isGroupOfThatName, isInSmallLetters, isSpeltAnew } from './spelling';
import { isSpokenOfAsPerson } from './spoken-of';
import {
  isCalledAnother,
  isCalledBehind,
  isDisowned,
  isNamedAfter,
  isNamesakeBehind,
  isNotToBeConfused,
  isOfGeneration,
  isSecondBearer,
  isTheRealOne,
  isToldApart,
} from './told-apart';
import { isCalledSo, isSaidToBeSurname, isTheWord } from './word-itself';
import { plain } from './words';

/** A surname that is shown alone is somebody else's all the same behind another given name. */
function isOneWord({ surface }: Claim): boolean {
  return !/\s/u.test(surface.trim());
}

/** Another «Gerbera», a drone of foam, is the drone: the flower was the first. */
function isPlainlyOurs(page: PageIndex, claim: Claim): boolean {
  if (claim.kind === 'surname') return false;
  const { proNear, contraNear } = weighEvidence(page, claim, false);
  return proNear - contraNear >= SAYS_OURS;
}

/** So much must its own sentence say. */
const SAYS_OURS = 6;

/** BITs, STCs: things of which there are many. */
function isPlural({ kind, surface }: Claim): boolean {
  return kind === 'acronym' && /^\p{Lu}{2,}s$/u.test(surface);
}

/** `la Poutine`, `une Poutine`: a person takes no article. */
function takesArticle(page: PageIndex, { kind, block, start, surface }: Claim): boolean {
  const { text, lang } = page.blocks[block]!;
  const before = text.slice(Math.max(0, start - 6), start);
  return (
    kind === 'surname' &&
    lang === 'fr' &&
    !/\s/.test(surface) &&
    /(?:^|\s|['’(«])(?:la|une|les|cette)\s$/iu.test(before)
  );
}

/** A given name and a patronymic behind a comma, as lists of persons write them. */
function isBeforePatronymic(page: PageIndex, { block, end }: Claim): boolean {
  const named = /^,\s\p{Lu}\p{L}+\s(\p{Lu}\p{L}{4,})/u.exec(page.blocks[block]!.text.slice(end, end + 60));
  return named?.[1] !== undefined && PATRONYMIC.test(plain(named[1]));
}

/** `the first ball that HIT him`: a verb with whom it met. */
function isBeforePronoun(page: PageIndex, claim: Claim): boolean {
  const { block, end } = claim;
  return (
    isWordAcronym(claim) &&
    /^\s(?:him|them|us|me|himself|themselves)(?!\p{L})/u.test(page.blocks[block]!.text.slice(end, end + 12))
  );
}

/** `DJIs Europachef`: the genitive of German. */
function isGermanGenitive(page: PageIndex, { block, end }: Claim): boolean {
  const { text, lang } = page.blocks[block]!;
  return lang === 'de' && /^\s\p{Lu}/u.test(text.slice(end, end + 2));
}

function isAlsoWord(page: PageIndex, claim: Claim): boolean {
  return (isPlural(claim) && !isGermanGenitive(page, claim)) || isWordAcronym(claim);
}

/** Somebody or something else bears the name here, and is on the page from now on. */
function refuseAsAnothers(claim: Claim, ledger: Ledger): true {
  ledger.noteOther(claim, claim.surface);
  return ledger.refuse(claim, { rule: 'another-person' });
}

/** 山东道通智能衡器股份有限公司（证券简称：道通智能）: short for the longer name of somebody else, which holds ours. */
function isShortForAnother(page: PageIndex, claim: Claim, ledger: Ledger): boolean {
  const announced = SHORT_FOR.exec(
    page.blocks[claim.block]!.text.slice(Math.max(0, claim.start - 40), claim.start),
  );
  if (!announced || weighEvidence(page, claim, false).proNear > 0) return false;
  const bracket = claim.start - announced[0].length;
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).some(
    (other) =>
      other.entity === claim.entity &&
      other.end <= bracket &&
      bracket - other.end < 20 &&
      ledger.verdict(other)?.reason.rule === 'part-of-longer-name',
  );
}

const SHORT_FOR =
  /[（(](?:[^（）()]{0,20}[，,；;])?(?:证券|股票|證券)?(?:以下|下)?(?:简称|簡稱|称|略称)[为為:：]?[“"「『]?$/u;

/** What the shape of the name and its direct neighbours rule out, whatever the page is about. */
export function isRefusedByForm(page: PageIndex, claim: Claim, ledger: Ledger): boolean {
  if (isPartOfLongerName(page, claim)) {
    // An acronym inside a longer name tells nothing of the bare one, the letters of a model do.
    const isTelling = claim.kind !== 'acronym' || isModelCode(page, claim);
    if (claim.strength !== 'strong' && isTelling) ledger.noteOther(claim, claim.surface);
    return ledger.refuse(claim, { rule: 'part-of-longer-name' });
  }
  if (isShortForAnother(page, claim, ledger)) {
    ledger.noteOther(claim, claim.surface);
    return ledger.refuse(claim, { rule: 'something-else-defined' });
  }
  if (isHeadOfUnknownName(page, claim)) {
    if (claim.kind === 'product') ledger.bindToPerson(claim);
    return refuseAsAnothers(claim, ledger);
  }
  // ^DJI, .DJI: the sign of an index.
  if (
    claim.kind === 'acronym' &&
    /(?:^|[^\p{L}\p{N}])[.^]$/u.test(
      page.blocks[claim.block]!.text.slice(Math.max(0, claim.start - 2), claim.start),
    )
  )
    return ledger.refuse(claim, { rule: 'counter-context', evidence: claim.surface });
  if (claim.handle && claim.strength !== 'strong') return ledger.refuse(claim, { rule: 'no-evidence' });
  const isDoubted = claim.strength !== 'strong' || (claim.kind === 'surname' && isOneWord(claim));
  if (
    isSecondBearer(page, claim) ||
    isNamesakeBehind(page, claim) ||
    isOfGeneration(page, claim) ||
    isCalledBehind(page, claim) ||
    (claim.strength !== 'strong' && isNotToBeConfused(page, claim)) ||
    (claim.strength !== 'strong' && isDisowned(page, claim)) ||
    (isDoubted && isCalledAnother(page, claim) && !isPlainlyOurs(page, claim))
  ) {
    return refuseAsAnothers(claim, ledger);
  }
  if (isTeamInLetters(page, claim)) return refuseAsAnothers(claim, ledger);
  // «Студентку звуть Шахед»: a word that is shown alone is a person's name as well.
  const isBareWord = claim.kind === 'product' && /^\p{Lu}\p{Ll}+$/u.test(claim.surface);
  if (claim.strength === 'strong' && isBareWord && isCallSign(page, claim)) {
    ledger.bindToPerson(claim);
    return refuseAsAnothers(claim, ledger);
  }
  if (
    claim.strength !== 'strong' &&
    (isCallSign(page, claim) || isOfKindInLetters(page, claim) || isUnitOfDrones(page, claim))
  ) {
    ledger.bindToPerson(claim);
    return refuseAsAnothers(claim, ledger);
  }
  // `Autel, 74, said`, «Шахед, яка вчиться»: neither firms nor drones are spoken of so.
  if (isSpokenOfAsPerson(page, claim)) {
    ledger.bindToPerson(claim);
    return refuseAsAnothers(claim, ledger);
  }
  const kind = apposedKind(page, claim);
  if (kind !== undefined) {
    ledger.noteOther(claim, claim.surface);
    return ledger.refuse(claim, { rule: 'something-else-defined', evidence: kind });
  }
  // `KALASHNIKOV, Leonid Ivanovich`
  if (claim.kind === 'name' && isBeforePatronymic(page, claim)) {
    ledger.bindToPerson(claim);
    return refuseAsAnothers(claim, ledger);
  }
  if (
    isTownOfSurname(page, claim) ||
    hasAnothersParty(page, claim) ||
    isSaidToBeSurname(page, claim) ||
    (claim.entity.hasNamesakes &&
      isCalledSo(page, claim) &&
      weighEvidence(page, claim, true).proNear === 0) ||
    isBeforeAnotherPatronymic(page, claim) ||
    isWomans(page, claim) ||
    isNamedBehind(page, claim, (given) => isOurGivenName(claim, given)) ||
    (claim.kind === 'surname' &&
      (hasAnothersDates(page.blocks[claim.block]!.text, claim) ||
        isOfAnotherTeam(page.blocks[claim.block]!.text, claim)))
  ) {
    return refuseAsAnothers(claim, ledger);
  }
  if (isNamedAfter(page, claim)) return refuseAsAnothers(claim, ledger);
  if (claim.strength !== 'strong' && isTheRealOne(page, claim) && !isPlainlyOurs(page, claim)) {
    return refuseAsAnothers(claim, ledger);
  }
  // «Герань-то чем виновата»: said of the word that everybody knows.
  if (
    claim.strength === 'cue-only' &&
    /^-то(?!\p{L})/u.test(page.blocks[claim.block]!.text.slice(claim.end, claim.end + 4))
  )
    return ledger.refuse(claim, { rule: 'everyday-word' });
  if (isToldApart(page, claim) && weighEvidence(page, claim, false).proNear === 0)
    return ledger.refuse(claim, { rule: 'another-person' });
  // «Залізного купола. Купол, нагадує ракетник, …»
  if (
    claim.strength !== 'strong' &&
    // `Autel`, where a French page has an altar as well, may be either.
    /^\p{Script=Cyrillic}/u.test(claim.surface) &&
    (claim.kind === 'name' || claim.kind === 'product') &&
    isWordOfPage(page, claim, 0) &&
    !isPlainlyOurs(page, claim)
  )
    return ledger.refuse(claim, { rule: 'everyday-word' });
  // Poutine, on a page about poutine.
  if (
    claim.kind === 'surname' &&
    claim.strength !== 'strong' &&
    /^\p{Script=Latin}+$/u.test(claim.surface) &&
    isWordOfPage(page, claim, 0)
  )
    return ledger.refuse(claim, { rule: 'everyday-word' });
  if (isTheWord(page, claim)) return ledger.refuse(claim, { rule: 'everyday-word' });
  if (isBeforePronoun(page, claim)) return ledger.refuse(claim, { rule: 'everyday-word' });
  if (takesArticle(page, claim)) return ledger.refuse(claim, { rule: 'everyday-word' });
  if (claim.strength === 'strong' && isWrittenSmall(claim)) claim.strength = 'cue-only';
  if (isGroupOfThatName(claim) || isAccented(claim) || isInSmallLetters(page, claim))
    claim.strength = 'short';
  if (isSpeltAnew(claim)) {
    claim.strength = 'strong';
    claim.needsTrace = true;
  }
  if (claim.kind === 'surname' && isDoubted) {
    const verdict = judgePerson(page, claim);
    if (verdict.who === 'other') {
      ledger.noteOther(claim, verdict.name);
      return ledger.refuse(claim, { rule: 'another-person', evidence: verdict.name });
    }
    if (verdict.who === 'ours') claim.strength = 'strong';
  }
  if (claim.strength !== 'strong' && (isHeadWord(page, claim) || isShouted(page, claim)))
    return ledger.refuse(claim, { rule: 'unclear' });
  if (claim.strength !== 'strong' && isAlsoWord(page, claim)) {
    if (isWordInCapitals(page, claim) || isVerb(page, claim))
      return ledger.refuse(claim, { rule: 'capitals' });
    if (isCounted(page, claim) || (isPlural(claim) && !isGermanGenitive(page, claim))) {
      // A song among the news of the school is a word once; without our full name the page means songs.
      const hasFullName = page.claims.some(
        ({ entity, strength }) => entity === claim.entity && strength === 'strong',
      );
      if (!hasFullName) ledger.noteOther(claim, claim.surface);
      return ledger.refuse(claim, { rule: 'everyday-word' });
    }
  }
  const isFirmName =
    claim.strength === 'strong' && (claim.kind !== 'product' || !/^\p{Lu}\p{Ll}+$/u.test(claim.surface));
  const isPersons = isFirmName
    ? claim.kind === 'name' && isBehindCourtesy(page, claim)
    : claim.kind !== 'surname' && isSurnameHere(page, claim);
  if (isPersons) {
    ledger.bindToPerson(claim);
    return refuseAsAnothers(claim, ledger);
  }
  return false;
}
