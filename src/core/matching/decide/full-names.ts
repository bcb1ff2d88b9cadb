import { isSubjectOfWomansVerb } from './another-bearer';
import { weighEvidence } from './evidence';
import { wordsOf } from './form-of-name';
import { isDistinctive, judgeStrong, STANDING } from './judge-strong';
import { KIND, type Ledger } from './ledger';
import { isBefore, type Claim, type PageIndex, type Place } from './page-index';
import { isSameForm, plain } from './words';

/** Full names are shown, unless the page is plainly about something else of that name (a racehorse, a footballer). */
export function judgeFullNames(page: PageIndex, claims: readonly Claim[], ledger: Ledger): void {
  const strong = claims.filter((claim) => claim.strength === 'strong');
  // Companions count as they are known before any full name is judged: the order of names must not matter.
  const refusedByForm = new Set(page.claims.filter((claim) => ledger.verdict(claim)?.shown === false));
  for (const claim of strong) judgeStrong(page, claim, ledger, refusedByForm);
  keepBacked(strong, ledger);
  keepWrittenTwice(page, strong, ledger);
  refuseAfterKnownBearers(page, strong, ledger);
  refuseRepeated(page, strong, ledger);
  refuseOfOtherTrade(strong, ledger);
}

/** `filled my bike with EVO Max 4T`, of an oil a post later, and nowhere a word for the drone: the bare ones are that, too. */
function refuseOfOtherTrade(strong: readonly Claim[], ledger: Ledger): void {
  const products = strong.filter(({ kind }) => kind === 'product');
  for (const refused of products) {
    if (ledger.verdict(refused)?.reason.rule !== 'counter-context' || said(refused) > 0) continue;
    const same = products.filter(
      ({ entity, surface }) => entity === refused.entity && isSameForm(surface, refused.surface),
    );
    if (same.some((claim) => said(claim) > 0)) continue;
    for (const claim of same) if (ledger.verdict(claim)?.shown) ledger.refuse(claim, { rule: 'unclear' });
  }
}

/** What the words around say for it. */
function said({ evidence, evidenceForFull }: Claim): number {
  return (evidenceForFull ?? evidence)?.pro ?? 0;
}

/** A name that nobody else bears (with its legal form, say) speaks for the bare ones on the page. */
function keepBacked(strong: readonly Claim[], ledger: Ledger): void {
  const backed = new Set(
    strong
      .filter((claim) => (wordsOf(claim) > 2 || isDistinctive(claim.surface)) && ledger.verdict(claim)?.shown)
      .map((claim) => claim.entity.id),
  );
  for (const claim of strong) {
    const isBare = ledger.verdict(claim)?.reason.rule === 'no-evidence';
    if (isBare && backed.has(claim.entity.id)) ledger.show(claim, { rule: 'exact-name' }, STANDING);
  }
}

/** 康斯坦丁·巴修克（Konstantin Basyuk）: one name, twice. */
function keepWrittenTwice(page: PageIndex, strong: readonly Claim[], ledger: Ledger): void {
  for (const [at, claim] of strong.entries()) {
    const first = strong[at - 1];
    if (!first || first.entity !== claim.entity || first.block !== claim.block) continue;
    const gap = page.blocks[claim.block]!.text.slice(first.end, claim.start);
    if (!/^["”»]?\s?[(（]\s?$/u.test(gap)) continue;
    const verdict = ledger.verdict(claim);
    if (ledger.verdict(first)?.shown && verdict?.reason.rule === 'counter-context')
      ledger.show(claim, { rule: 'exact-name' }, STANDING);
  }
}

/** Лариса Шойгу, whom the packs know as another bearer, and then «стихи Шойгу»: hers, where the page does not have him in full. */
function refuseAfterKnownBearers(page: PageIndex, strong: readonly Claim[], ledger: Ledger): void {
  const bearers = firstBearers(page);
  if (bearers.size === 0) return;
  const inFull = new Set(strong.filter((claim) => wordsOf(claim) > 1).map(({ entity }) => entity.id));
  for (const claim of strong) {
    if (claim.kind !== 'surname' || wordsOf(claim) > 1 || !ledger.verdict(claim)?.shown) continue;
    const isAfterOne = [...(bearers.get(claim.entity.id) ?? [])].some(
      ([surname, place]) => isBefore(place, claim) && isSameForm(surname, claim.surface),
    );
    if (!isAfterOne) continue;
    const isHers = inFull.has(claim.entity.id)
      ? isSubjectOfWomansVerb(page, claim)
      : !weighEvidence(page, claim, true).isTouched;
    if (isHers) ledger.refuse(claim, { rule: 'another-person', evidence: claim.surface });
  }
}

/** Entity → last word of each other name that is known to be confused with it → where that stands first. */
function firstBearers(page: PageIndex): Map<string, Map<string, Place>> {
  const bearers = new Map<string, Map<string, Place>>();
  for (const rival of page.rivals) {
    const text = page.blocks[rival.block]?.text.slice(rival.start, rival.end) ?? '';
    const surname = text.trim().split(/\s/u).at(-1) ?? '';
    for (const entity of rival.owner.of) {
      let places = bearers.get(entity);
      if (!places) bearers.set(entity, (places = new Map()));
      if (!places.has(surname)) places.set(surname, rival);
    }
  }
  return bearers;
}

/** Once the page has used a name for something else, a bare repetition of it further down is no better. */
function refuseRepeated(page: PageIndex, strong: readonly Claim[], ledger: Ledger): void {
  const anothers = page.claims.filter((claim) => ledger.verdict(claim)?.reason.rule === 'another-person');
  // WAGNER Group GmbH is the Wagner Group of its page.
  const parts = page.claims.filter(
    (claim) =>
      claim.strength === 'strong' &&
      ((wordsOf(claim) > 1 && ledger.verdict(claim)?.reason.rule === 'part-of-longer-name') ||
        ledger.verdict(claim)?.reason.rule === 'something-else-defined'),
  );
  const taken = firstOfEach([
    ...anothers,
    ...parts,
    ...strong.filter((claim) => !ledger.verdict(claim)?.shown),
  ]);
  if (taken.length === 0) return;
  const isAnothersName = new Set(anothers);
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
      claim.kind === 'product' && /^\p{Lu}/u.test(claim.surface) && isAnothersName.has(first) && !isTouched;
    // Another bearer of the surname is on the page, and our full name is not.
    const isAnothers =
      claim.kind === 'surname' &&
      wordsOf(claim) === 1 &&
      isAnothersName.has(first) &&
      (!hasFullName.has(claim.entity.id) || isSubjectOfWomansVerb(page, claim));
    // … and the Wagner Group, whose legal form comes only at the end of its paragraph, is that firm as well.
    const isSameFirm =
      first.block === claim.block &&
      ledger.verdict(first)?.reason.rule === 'part-of-longer-name' &&
      first.surface === claim.surface &&
      claim.kind === 'name';
    if (isBefore(claim, first) && !isAnothers && !isSameFirm) continue;
    // A mare called Аэро-Хит, and in the next sentence Аэро-Хит is afraid of drones.
    const isSameThing =
      first.block === claim.block &&
      first.surface === claim.surface &&
      !isTouched &&
      weighEvidence(page, first, true).contraTouch >= KIND;
    // The Wagner Group, a family firm, and in the next paragraph its founder: what any firm has is not enough.
    const isSameBody =
      claim.kind !== 'surname' &&
      first.surface === claim.surface &&
      ledger.verdict(first)?.reason.rule === 'counter-context' &&
      proNear < ENOUGH_FOR_BODY;
    if (proNear < ENOUGH_TO_REPEAT || isSameBody || isAnothers || isPersons || isSameThing)
      ledger.refuse(claim, { rule: 'unclear', evidence: claim.surface });
  }
}

/** Once the name was something else's, this much must speak for ours beside it where it comes again. */
const ENOUGH_TO_REPEAT = 2;

/** … and so much, where that was a firm or another body of the very same name. */
const ENOUGH_FOR_BODY = 4;

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
/** `Basyuk, Konstantin` as `Konstantin Basyuk`. */
function inOrder(surface: string): string {
  const [last, first, ...rest] = surface.split(', ');
  return last !== undefined && first !== undefined && rest.length === 0 ? `${first} ${last}` : surface;
}

function isRepeated(first: Claim, claim: Claim): boolean {
  if (first.entity !== claim.entity) return false;
  // Professor Wagner does not take the name of the Wagner Group, nor a girl called Shahed that of Shahed drones.
  if (claim.kind !== 'surname' && wordsOf(claim) > wordsOf(first)) return false;
  // A poet is called Shahed, and no poet Shahed-136.
  if (/\d/.test(claim.surface) && !/\d/.test(first.surface)) return false;
  return (
    isSameForm(inOrder(first.surface), inOrder(claim.surface)) ||
    (first.block === claim.block && claim.start - first.end <= 3)
  );
}
