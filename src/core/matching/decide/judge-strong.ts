import { weighEvidence } from './evidence';
import type { Ledger } from './ledger';
import { ageBeside, isAnotherAge, isPupil } from './age';
import { isBareOfTwo, isSubjectOfWomansVerb } from './another-bearer';
import { isWordOfPage } from './common-noun';
import { isLong } from './form-of-name';
import { LEGAL_FORMS } from './longer-name';
import { around, isBefore, longerExpression, type Claim, type Evidence, type PageIndex } from './page-index';
import { companionsOf, relatedWeight } from './related';
import { traceOf } from './trace';
import { isSameForm, plain } from './words';

/** A full name stands until this much speaks against it; each further word of the name adds to it. */
const STANDING = 4;
/** A name that others bear too, and not a word on the page that speaks for ours. */
const STANDING_UNSUPPORTED = 2.5;
/** So much against such a name in its own sentence and nothing for it there: what the rest of the page says does not save it. */
const PLAINLY_ELSE = 3;
/** … unless the rest of the paragraph says so much for it. */
const ENOUGH_AROUND = 3;
/** … or, of a person, this much and who it is: a word that identifies, and one more. */
const ENOUGH_AROUND_PERSON = 2.5;
/** What a long page must say for such a name, in points. */
const LEAST_TRACE = 1;
const STANDING_PER_WORD = 2;

/** On a page of this many UTF-16 units a subject leaves some trace. */
const LONG_PAGE = 150;

/** Full names are shown, unless the page is plainly about something else of that name (a racehorse, a footballer). */
export function judgeFullNames(page: PageIndex, claims: readonly Claim[], ledger: Ledger): void {
  const strong = claims.filter((claim) => claim.strength === 'strong');
  // Companions count as they are known before any full name is judged: the order of names must not matter.
  const refusedByForm = new Set(page.claims.filter((claim) => ledger.verdict(claim)?.shown === false));
  for (const claim of strong) judgeStrong(page, claim, ledger, refusedByForm);
  // Once the page has used a name for something else, a bare repetition of it further down is no better.
  // A name that nobody else bears (with its legal form, say) speaks for the bare ones on the page.
  const backed = new Set(
    strong
      .filter((claim) => (wordsOf(claim) > 2 || isDistinctive(claim.surface)) && ledger.verdict(claim)?.shown)
      .map((claim) => claim.entity.id),
  );
  for (const claim of strong) {
    const isBare = ledger.verdict(claim)?.reason.rule === 'no-evidence';
    if (isBare && backed.has(claim.entity.id)) ledger.show(claim, { rule: 'exact-name' }, STANDING);
  }
  // 康斯坦丁·巴修克（Konstantin Basyuk）: one name, twice.
  for (const [at, claim] of strong.entries()) {
    const first = strong[at - 1];
    if (!first || first.entity !== claim.entity || first.block !== claim.block) continue;
    const gap = page.blocks[claim.block]!.text.slice(first.end, claim.start);
    if (!/^["”»]?\s?[(（]\s?$/u.test(gap)) continue;
    const verdict = ledger.verdict(claim);
    if (ledger.verdict(first)?.shown && verdict?.reason.rule === 'counter-context')
      ledger.show(claim, { rule: 'exact-name' }, STANDING);
  }
  const anothers = page.claims.filter((claim) => ledger.verdict(claim)?.reason.rule === 'another-person');
  // WAGNER Group GmbH is the Wagner Group of its page.
  const parts = page.claims.filter(
    (claim) =>
      claim.strength === 'strong' &&
      ((wordsOf(claim) > 1 && ledger.verdict(claim)?.reason.rule === 'part-of-longer-name') ||
        ledger.verdict(claim)?.reason.rule === 'something-else-defined'),
  );
  refuseAfterKnownBearer(page, strong, ledger);
  const taken = firstOfEach([
    ...anothers,
    ...parts,
    ...strong.filter((claim) => !ledger.verdict(claim)?.shown),
  ]);
  if (taken.length === 0) return;
  const hasFullName = new Set(
    strong
      .filter((claim) => wordsOf(claim) > 1 && ledger.verdict(claim)?.shown)
      .map(({ entity }) => entity.id),
  );
  for (const claim of strong) {
    const first = taken.find((other) => isRepeated(other, claim));
    if (!first || !ledger.verdict(claim)?.shown) continue;
    const { proNear, isTouched } = weighEvidence(page, claim, true);
    // Шахед Рахими, and then Шахед: a person is called so, whatever the sentence tells of attacks.
    const isPersons =
      claim.kind === 'product' && /^\p{Lu}/u.test(claim.surface) && anothers.includes(first) && !isTouched;
    // Another bearer of the surname is on the page, and our full name is not.
    const isAnothers =
      claim.kind === 'surname' &&
      wordsOf(claim) === 1 &&
      anothers.includes(first) &&
      (!hasFullName.has(claim.entity.id) || isSubjectOfWomansVerb(page, claim));
    if (isBefore(claim, first) && !isAnothers) continue;
    if (proNear < ENOUGH_TO_REPEAT || isAnothers || isPersons)
      ledger.refuse(claim, { rule: 'unclear', evidence: claim.surface });
  }
}

/** Лариса Шойгу, whom the packs know as another bearer, and then «стихи Шойгу»: hers, where the page does not have him in full. */
function refuseAfterKnownBearer(page: PageIndex, strong: readonly Claim[], ledger: Ledger): void {
  for (const claim of strong) {
    if (claim.kind !== 'surname' || wordsOf(claim) > 1 || !ledger.verdict(claim)?.shown) continue;
    const bearer = page.rivals.find(
      (rival) =>
        rival.owner.of.includes(claim.entity.id) &&
        isBefore(rival, claim) &&
        isSameForm(lastWord(page, rival), claim.surface),
    );
    if (!bearer) continue;
    const isInFull = strong.some((one) => one.entity === claim.entity && wordsOf(one) > 1);
    if (isInFull ? isSubjectOfWomansVerb(page, claim) : !weighEvidence(page, claim, true).isTouched)
      ledger.refuse(claim, { rule: 'another-person', evidence: claim.surface });
  }
}

function lastWord(
  page: PageIndex,
  { block, start, end }: { block: number; start: number; end: number },
): string {
  return page.blocks[block]!.text.slice(start, end).trim().split(/\s/u).at(-1) ?? '';
}

/** Once the name was something else's, this much must speak for ours beside it where it comes again. */
const ENOUGH_TO_REPEAT = 2;

/** Capitals inside the name, as nobody writes by chance: Aero-HIT, but not Aero-Hit. */
function isDistinctive(surface: string): boolean {
  return /\p{Ll}.*\p{Lu}{2}/u.test(surface);
}

/** A related name stands on the page in whatever form; what it means there is not decided yet. */
function namesRelated(page: PageIndex, claim: Claim): boolean {
  return claim.entity.related.some((id) => page.claimants.has(id));
}

/** The paragraph names another of ours in full: hardly by chance. */
function hasFullNameBeside(page: PageIndex, claim: Claim): boolean {
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 8).some(
    (other) =>
      other.entity !== claim.entity &&
      other.strength === 'strong' &&
      !other.entity.hasNamesakes &&
      wordsOf(other) > 1,
  );
}

/** The first claim of every form in every block; the rest would only be compared again. */
function firstOfEach(claims: readonly Claim[]): Claim[] {
  const firsts = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.entity.id}|${plain(claim.surface)}`;
    if (!firsts.has(key)) firsts.set(key, claim);
  }
  return [...firsts.values()];
}

/** The same name again, in another case, or in another script beside it: 康斯坦丁·巴修克（Konstantin Basyuk）. */
function isRepeated(first: Claim, claim: Claim): boolean {
  if (first.entity !== claim.entity) return false;
  // Professor Wagner does not take the name of the Wagner Group.
  if (claim.kind === 'name' && wordsOf(claim) > wordsOf(first)) return false;
  // A poet is called Shahed, and no poet Shahed-136.
  if (/\d/.test(claim.surface) && !/\d/.test(first.surface)) return false;
  return (
    isSameForm(first.surface, claim.surface) || (first.block === claim.block && claim.start - first.end <= 3)
  );
}

function judgeStrong(page: PageIndex, claim: Claim, ledger: Ledger, refusedByForm: ReadonlySet<Claim>): void {
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
  const related = claim.entity.hasNamesakes ? relatedWeight(page, claim, ledger).weight : 0;
  const trace =
    evidence.pro +
    related +
    (namesRelated(page, claim) || hasFullNameBeside(page, claim) || evidence.isIdentified ? 1 : 0);
  const isUnsupported =
    trace === 0 && ((claim.kind === 'product' && words <= 3) || (claim.entity.hasNamesakes && words <= 2));
  // Three letters and a number are an oil's name as well; not a word on the page is about anything of ours.
  const standing = isUnsupported
    ? STANDING_UNSUPPORTED
    : STANDING + STANDING_PER_WORD * Math.max(0, words - 2);
  const score = standing + evidence.pro - evidence.contra;
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
  if (claim.entity.hasNamesakes && words <= 2 && !isDistinctive(claim.surface)) {
    if (isBareOfTwo(page, claim)) {
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
    if (trace < LEAST_TRACE && page.length >= LONG_PAGE) {
      ledger.refuse(claim, { rule: 'no-evidence' }, score);
      return;
    }
  }
  // A racket and a drone above it: one word does not make it the firm's.
  if (
    isWrittenHalfSmall(claim) &&
    !hasLegalForm(page, claim) &&
    related === 0 &&
    companionsOf(page, claim).every((other) => refusedByForm.has(other)) &&
    evidence.words < 2 &&
    page.length >= LONG_PAGE / 2
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

/** The paragraph says enough for the name. Of a person it must say who, nothing else may touch the name, and the page has it in full but once. */
function isSaidAround(page: PageIndex, claim: Claim, { pro, contraTouch, isIdentified }: Evidence): boolean {
  if (claim.kind === 'name') return pro >= ENOUGH_AROUND;
  if (claim.kind !== 'surname' || !isIdentified || contraTouch > 0 || pro < ENOUGH_AROUND_PERSON)
    return false;
  return page.claims.every(
    (other) => other === claim || other.entity !== claim.entity || other.strength !== 'strong',
  );
}

function wordsOf(claim: Claim): number {
  return claim.surface.match(/[\p{L}\p{N}]+/gu)?.length ?? 1;
}

/** Before it or behind it; a racket or a song has none. */
function hasLegalForm(page: PageIndex, { block, start, end }: Claim): boolean {
  const text = page.blocks[block]?.text ?? '';
  const before = /(\p{L}+)\s["“«„]?$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  const behind = /^["”»]?,?\s(\p{L}+)/u.exec(text.slice(end, end + 10))?.[1];
  return [before, behind].some((word) => word !== undefined && LEGAL_FORMS.has(word.toLowerCase()));
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
