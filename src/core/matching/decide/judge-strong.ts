import { weighEvidence } from './evidence';
import type { Ledger } from './ledger';
import { ageBeside, isAnotherAge, isPupil } from './age';
import { ANOTHER_TRADE, isOfAnotherAgeElsewhere, isOfAnotherTradeElsewhere } from './another-elsewhere';
import { isBareOfTwo, isInResults, isNoRelation } from './another-bearer';
import { isWordOfPage } from './common-noun';
import { isLong, wordsOf } from './form-of-name';
import { hasLegalForm, isVouchedFor } from './vouched-for';
import { listedAmong } from './listed-among';
import {
  firstClaimsOf,
  isBefore,
  longerExpression,
  type Claim,
  type Evidence,
  type PageIndex,
} from './page-index';
import { companionsOf, relatedWeight } from './related';
import { traceOf } from './trace';

/** A full name stands until this much speaks against it; each further word of the name adds to it. */
export const STANDING = 4;
/** A name that others bear too, and not a word on the page that speaks for ours. */
const STANDING_UNSUPPORTED = 2.5;
/** So much against such a name in its own sentence and nothing for it there: what the rest of the page says does not save it. */
const PLAINLY_ELSE = 3;
/** … unless the rest of the paragraph says so much for it. */
const ENOUGH_AROUND = 3;
/** … or, of a person, this much and who it is: a word that identifies, and one more. */
const ENOUGH_AROUND_PERSON = 2.5;
/** So much more against a name that needs a trace than for it. */
const PLAINLY_MORE = 2;
/** What the page must say for a name that others bear too, in points. */
const LEAST_TRACE = 1;
/** A paragraph of this many UTF-16 units leaves some trace of who is meant. Its own, and not the page: text added elsewhere takes no name away. */
const LONG_TEXT = 90;
const STANDING_PER_WORD = 2;
/** Such words in the sentence of a name of two. */
const PLAINLY_ANOTHER_BODY = 4;

/** Capitals inside the name, as nobody writes by chance: Aero-HIT, but not Aero-Hit. */
export function isDistinctive(surface: string): boolean {
  return /\p{Ll}.*\p{Lu}{2}/u.test(surface);
}

/** Judges one full name by itself. `refusedByForm`: the names of the page that their form rules out. */
export function judgeStrong(
  page: PageIndex,
  claim: Claim,
  ledger: Ledger,
  refusedByForm: ReadonlySet<Claim>,
): void {
  // 北京理工大学 is as long as three words.
  const words = isLong(claim) ? Math.max(3, wordsOf(claim)) : wordsOf(claim);
  const evidence = weighEvidence(
    page,
    claim,
    !claim.needsTrace || words > 1 || /^\p{Script=Han}{4,}$/u.test(claim.surface),
  );
  if (
    words === 1 &&
    claim.kind === 'surname' &&
    !evidence.isTouched &&
    isWordOfPage(page, claim, evidence.proNear)
  ) {
    ledger.refuse(claim, { rule: 'everyday-word' });
    return;
  }
  // «Я Шахед, і нічого я не міняю», of a girl of that name.
  if (claim.kind === 'product' && words === 1 && evidence.proNear === 0 && ledger.isPersonHere(claim)) {
    ledger.refuse(claim, { rule: 'another-person' });
    return;
  }
  const related = claim.entity.hasNamesakes ? relatedWeight(page, claim, ledger).weight : 0;
  const trace =
    evidence.pro + related + listedAmong(page, claim, ledger) + (isVouchedFor(page, claim, evidence) ? 1 : 0);
  const isUnsupported =
    trace === 0 && ((claim.kind === 'product' && words <= 3) || (claim.entity.hasNamesakes && words <= 2));
  // Three letters and a number are an oil's name as well; not a word on the page is about anything of ours.
  const standing = isUnsupported
    ? STANDING_UNSUPPORTED
    : STANDING + STANDING_PER_WORD * Math.max(0, words - 2);
  const score = standing + evidence.pro - evidence.contra;
  const isTold = (page.blocks[claim.block]?.text.length ?? 0) >= LONG_TEXT;
  if ((claim.entity.hasNamesakes || claim.kind === 'surname') && words <= 2) {
    const text = page.blocks[claim.block]?.text ?? '';
    const age = ageBeside(text, claim);
    if (
      (age !== undefined && isAnotherAge(claim.entity, age, evidence.proNear > 0)) ||
      isPupil(text, claim)
    ) {
      ledger.noteOther(claim, age === undefined ? claim.surface : `${claim.surface}, ${age}`);
      ledger.refuse(claim, {
        rule: 'another-person',
        ...(age === undefined ? {} : { evidence: String(age) }),
      });
      return;
    }
  }
  // The violist Konstantin Basyuk, and in the next paragraph `Basyuk, 19`: the page has one of that age.
  if (
    claim.kind === 'surname' &&
    words <= 2 &&
    evidence.proNear === 0 &&
    isOfAnotherAgeElsewhere(page, claim, ledger)
  ) {
    ledger.noteOther(claim, claim.surface);
    ledger.refuse(claim, { rule: 'another-person' });
    return;
  }
  if (
    claim.kind === 'surname' &&
    words <= 2 &&
    !evidence.isIdentified &&
    evidence.pro < ENOUGH_AROUND &&
    isOfAnotherTradeElsewhere(page, claim, ledger)
  ) {
    ledger.noteOther(claim, claim.surface);
    ledger.refuse(claim, { rule: 'another-person' });
    return;
  }
  if (claim.entity.hasNamesakes && words <= 2 && !isDistinctive(claim.surface)) {
    if (isBareOfTwo(page, claim) || isNoRelation(page, claim)) {
      ledger.noteOther(claim, claim.surface);
      ledger.refuse(claim, { rule: 'another-person' });
      return;
    }
    if (
      evidence.proNear === 0 &&
      related === 0 &&
      !isSaidAround(page, claim, evidence) &&
      evidence.contraNear >= PLAINLY_ELSE
    ) {
      if (claim.kind === 'surname') ledger.noteOther(claim, claim.surface);
      ledger.refuse(claim, {
        rule: 'counter-context',
        ...(evidence.worst ? { evidence: evidence.worst } : {}),
      });
      return;
    }
    if (trace < LEAST_TRACE && isTold) {
      ledger.refuse(claim, { rule: 'no-evidence' }, score);
      return;
    }
  }
  // The Wagner Group, a family firm of estate agents: a word for another body in its own sentence, and nothing there that tells of ours.
  if (
    claim.kind === 'name' &&
    !claim.entity.hasNamesakes &&
    words <= 2 &&
    evidence.contraNear >= PLAINLY_ANOTHER_BODY &&
    evidence.proNear * 2 < evidence.contraNear &&
    evidence.words < 2 &&
    !isDeniedAround(page, claim)
  ) {
    ledger.noteOther(claim, claim.surface);
    ledger.refuse(
      claim,
      { rule: 'counter-context', ...(evidence.worst && { evidence: evidence.worst }) },
      score,
    );
    return;
  }
  if (claim.kind === 'surname' && trace === 0 && isInResults(page, claim)) {
    ledger.noteOther(claim, claim.surface);
    ledger.refuse(claim, { rule: 'another-person' });
    return;
  }
  // «четвертокурсник Алішер Усманов», and the sentence says no more for ours than that he comes from there.
  if (
    claim.kind === 'surname' &&
    !evidence.isIdentified &&
    evidence.contraTouch >= ANOTHER_TRADE &&
    evidence.proNear < evidence.contraTouch
  ) {
    ledger.noteOther(claim, claim.surface);
    ledger.refuse(claim, { rule: 'another-person', ...(evidence.worst && { evidence: evidence.worst }) });
    return;
  }
  // A racket and a drone above it: one word does not make it the firm's.
  if (
    isWrittenHalfSmall(claim) &&
    !hasLegalForm(page, claim) &&
    related === 0 &&
    [...companionsOf(page, claim), ...relatedInFull(page, claim)].every((other) =>
      refusedByForm.has(other),
    ) &&
    evidence.words < 2
  ) {
    ledger.refuse(claim, { rule: 'no-evidence' }, score);
    return;
  }
  if (claim.needsTrace) {
    const longer = longerExpression(page, claim);
    if (longer) {
      ledger.refuse(claim, { rule: 'counter-context', evidence: longer.text.slice(0, 80) });
      return;
    }
    const reason = traceOf(page, claim, evidence);
    // A college of nearly the same name, in a town of its own: one word of the trade is no trace of ours.
    const isElse =
      !evidence.isTouched &&
      evidence.contraNear > evidence.proNear &&
      evidence.contra >= evidence.pro + PLAINLY_MORE &&
      !isShownBefore(page, claim, ledger);
    if (isElse && reason?.rule === 'context') {
      ledger.refuse(
        claim,
        { rule: 'counter-context', ...(evidence.worst && { evidence: evidence.worst }) },
        score,
      );
      return;
    }
    if (!reason) ledger.refuse(claim, { rule: 'no-evidence' }, score);
    else if (score > 0) ledger.show(claim, reason, score);
    if (!reason || score > 0) return;
  }
  if (score > 0) {
    ledger.show(claim, { rule: 'exact-name' }, score);
    return;
  }
  ledger.refuse(
    claim,
    { rule: 'counter-context', ...(evidence.worst ? { evidence: evidence.worst } : {}) },
    score,
  );
}

/** `Unlike a family firm, the Wagner Group keeps no books`: the word may be there to be denied. */
function isDeniedAround(page: PageIndex, { block, start, end }: Claim): boolean {
  const { text } = page.blocks[block]!;
  return NOT.test(text.slice(Math.max(0, start - DENIED_WITHIN), end + DENIED_WITHIN));
}

const DENIED_WITHIN = 80;
const NOT = /(?<!\p{L})(?:unlike|not|never|nicht|keine?|anders als|contrairement|pas|не|ані|ни)(?!\p{L})/iu;

/** Words beside a name that is plain by now are about what it does there. */
function isShownBefore(page: PageIndex, claim: Claim, ledger: Ledger): boolean {
  return firstClaimsOf(page, claim.entity.id).some(
    (other) => isBefore(other, claim) && ledger.verdict(other)?.shown === true,
  );
}

/** The paragraph says enough for the name. Of a person it must say who, nothing else may touch the name, and the page has it in full but once. */
function isSaidAround(page: PageIndex, claim: Claim, { pro, contraTouch, isIdentified }: Evidence): boolean {
  if (claim.kind === 'name') return pro >= ENOUGH_AROUND;
  if (claim.kind !== 'surname' || !isIdentified || contraTouch > 0 || pro < ENOUGH_AROUND_PERSON)
    return false;
  return page.claims.every(
    (other) => other === claim || other.entity !== claim.entity || other.strength !== 'strong',
  );
}

/** Full names of two words and more, anywhere on the page, of whoever is linked to the entity; they may not be judged yet. */
function relatedInFull(page: PageIndex, { entity }: Claim): readonly Claim[] {
  return entity.related.flatMap((id) =>
    firstClaimsOf(page, id).filter((other) => other.strength === 'strong' && wordsOf(other) > 1),
  );
}

/** `Aero-Hit`: nobody of ours writes it so; newspapers may, rackets and songs do. */
function isWrittenHalfSmall({ entity, kind, strength, surface }: Claim): boolean {
  return (
    strength === 'strong' &&
    kind === 'name' &&
    entity.hasNamesakes &&
    /-\p{Lu}{2,}$/u.test(entity.caption) &&
    /^\p{Lu}\p{Ll}+[-\u2010\u2011\s]\p{Lu}\p{Ll}+$/u.test(surface)
  );
}
