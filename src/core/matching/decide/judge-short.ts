import type { Reason } from '../model';
import { hasCapitalBehind } from './acronym-capitals';
import {
  beginsSentence,
  hasArticle,
  hasElidedArticle,
  isBareSubject,
  isDetermined,
  isEveryday,
  isQuotedName,
  isWhere,
} from './common-word';
import { weighEvidence } from './evidence';
import { hasGivenName, initialsOf, isLong, isLowerCase } from './form-of-name';
import type { Ledger } from './ledger';
import { around, type Claim, type Evidence, type PageIndex, type Place } from './page-index';
import { hasOtherTopic } from './other-topic';
import { companyOf, relatedWeight } from './related';
import { meaningElse } from './meaning-else';
import { anchorWeight, type Base } from './anchor';
import { canShortenTo, type Sense, type Senses } from './senses';
import { traceOf } from './trace';

/** What a short name must reach to be shown. */
const THRESHOLD = 2;
/** Where the page names something else of that form and never our full name, the name's own sentence must say this much. */
const BESIDE_ANOTHER = { name: 3, product: 3, surname: 6, acronym: 6 };
/** Where that is a person, who may live and work where our firm does. */
const BESIDE_PERSON = 6;
/** What a capitalised word behind an acronym takes from it, where the page does not have our full name. */
const CAPITAL_BEHIND = 2;
/** Our own initials beside the surname narrow it down. */
const PER_INITIAL = 0.5;
/** Our own given name is part of the form: a full name that nobody was seen to write so. */
const GIVEN_NAME = 1.5;
/** A name of many words is hardly anybody else's, though nobody was seen to write it so; counter-cues that are meant for short forms do not touch it. */
const LONG_NAME = 2;
/** An acronym that hardly anybody else bears, on a page of our world. */
const RARE = 2;
/** Alone in quotation marks and with a capital: the name of something, not a word. */
const QUOTED = 1;
/** So much against it in its own sentence, and evidence from afar counts half. */
const NEAR_CONTRA = 1.5;

/** So much against it in its own sentence, and not a word for it there. */
const PLAINLY_ELSE = 6;
/** The name's own sentence says so much for ours: it stands even where the page gives the letters to something else. */
const PLAINLY_OURS = 8;

/** So much for it in its own sentence, and not a word against it there: what speaks against it from afar counts half. */
const NEAR_PRO = 3;

/** Judges one short name by definitions, full names on the page, related names and the words around. */
export function judgeShort(page: PageIndex, claim: Claim, ledger: Ledger): void {
  const known = ledger.verdict(claim)?.reason.rule;
  if (known === 'defined-here' || known === 'something-else-defined') return;

  const senses = ledger.senses(claim.entity.id);
  const evidence = weighEvidence(page, claim, isLong(claim));
  const longer = saidOtherwise(page, claim);
  if (longer) {
    ledger.refuse(claim, { rule: 'counter-context', evidence: longer });
    return;
  }
  // Whoever bears the full name here is not ours, and the surname is that one's.
  if (claim.kind === 'surname' && !hasGivenName(claim) && ledger.isOthersFullName(claim.entity.id)) {
    ledger.refuse(claim, { rule: 'another-person' });
    return;
  }
  const base = anchorWeight(page, claim, senses);
  const related = relatedWeight(page, claim, ledger);

  const near = evidence.proNear + related.near - evidence.contraNear;
  const needsNearby = ledger.isPersonHere(claim) ? BESIDE_PERSON : BESIDE_ANOTHER[claim.kind];
  const isSaidBeside = evidence.isTouched && evidence.contraTouch === 0 && evidence.proNear >= 5;
  const isSaidNearby = near >= (senses?.anchor ? THRESHOLD : needsNearby) || isSaidBeside;
  if (
    ledger.isBoundElsewhere(claim) &&
    !(
      isSaidNearby &&
      ((senses?.anchor !== undefined &&
        (near >= BESIDE_ANOTHER.acronym || !ledger.isDefinedElsewhere(claim))) ||
        (near >= PLAINLY_OURS && ledger.isFirstOfItsLetters(claim)))
    )
  ) {
    ledger.refuse(claim, { rule: 'something-else-defined' });
    return;
  }
  if (!isSaidNearby) {
    const sense = meaningElse(page, claim, senses);
    if (sense) {
      ledger.refuse(claim, {
        rule: senses?.anchor ? 'unclear' : 'counter-context',
        evidence: sense.text.slice(0, 80),
      });
      return;
    }
  }

  // Where the page has our full name and nobody else's, the words around are those of its story.
  const isOnlyOurs =
    base.isAnchor &&
    (claim.kind === 'surname' || (claim.kind === 'acronym' && base.isNear)) &&
    senses?.others.every(({ isAnchor }) => !isAnchor);
  const trace = claim.needsTrace ? traceOf(page, claim, evidence) : undefined;
  // What stands in the name's own sentence beats what stands far off, on either side.
  const isContradicted = evidence.contraNear >= NEAR_CONTRA && evidence.contraNear > evidence.proNear;
  const far = isContradicted && !isOnlyOurs ? 0.5 : 1;
  const farContra = evidence.contraNear === 0 && evidence.proNear >= NEAR_PRO ? 0.5 : 1;
  const pro =
    evidence.proNear +
    initialsOf(claim) * PER_INITIAL +
    (hasGivenName(claim) ? GIVEN_NAME : 0) +
    (isLong(claim) ? LONG_NAME : 0) +
    (isQuotedName(page, claim) ? QUOTED : 0) +
    (trace ? RARE : 0) +
    (evidence.pro - evidence.proNear + related.weight + companyOf(page, claim, ledger) + base.weight) * far;
  const isOtherName = claim.kind === 'acronym' && !base.isAnchor && hasCapitalBehind(page, claim);
  const heardContra = evidence.contraNear + (evidence.contra - evidence.contraNear) * farContra;
  // Of a person whose full name the page has, it may tell anything; only what touches the surname says that it is another's.
  // An index that closed lower is no maker of drones, though that stands a sentence before.
  const isOutspoken = evidence.contraNear - evidence.proNear >= PLAINLY_ELSE;
  const ofItsStory = claim.kind === 'surname' ? evidence.contraTouch : heardContra * (isOutspoken ? 1 : 0.5);
  const contra = isOnlyOurs ? ofItsStory : heardContra;
  const score = pro - contra - (isOtherName ? CAPITAL_BEHIND : 0);
  const everyday = isEveryday(page, claim);
  const needed =
    THRESHOLD + (claim.strength === 'cue-only' && !hasGivenName(claim) ? 1 : 0) + (everyday ? 1 : 0);
  // What anybody of the trade has about it (an airport, a senator's town) does not say who is meant.
  const isNobody =
    claim.entity.needsIdentity &&
    !evidence.isIdentified &&
    base.weight + related.weight === 0 &&
    !hasGivenName(claim) &&
    initialsOf(claim) < 2;
  if (isNobody) {
    ledger.refuse(claim, { rule: 'no-evidence' }, score);
    return;
  }
  if (!trace && base.weight + related.weight === 0 && isLoneWord(page, claim, evidence, senses)) {
    const rule = evidence.contraNear > 0 ? 'counter-context' : 'no-evidence';
    ledger.refuse(claim, { rule }, score);
    return;
  }
  if (
    claim.kind === 'product' &&
    evidence.proNear < NEAR_PRO &&
    hasOtherTopic(page, claim.entity.id) &&
    isWhere(page, claim)
  ) {
    ledger.refuse(claim, {
      rule: 'counter-context',
      ...(evidence.worst ? { evidence: evidence.worst } : {}),
    });
    return;
  }
  const isProper =
    !everyday ||
    evidence.proNear + related.near >= 3 ||
    (evidence.pro >= 3 && isBareSubject(page, claim)) ||
    (base.isAnchor && (base.isNear || !beginsSentence(page, claim) || isBareSubject(page, claim)));
  // A Kalashnikov is a thing of that name; the firm takes no article.
  const isThing = claim.kind === 'name' && claim.strength === 'cue-only' && hasArticle(page, claim);
  // A flower or a scalpel, unless the sentence itself says otherwise.
  const isCommonNoun =
    isLowerCase(claim) && evidence.proNear < (hasOtherTopic(page, claim.entity.id) ? NEAR_PRO : 1);
  // What the page calls by the same small word elsewhere is the same thing.
  const isSameNoun =
    isLowerCase(claim) &&
    !base.isAnchor &&
    claim.kind === 'product' &&
    (senses?.others.some(
      ({ place, text }) =>
        !isSamePlace(place, claim) && (/^\p{Ll}/u.test(text) || beginsSentence(page, place)),
    ) ??
      false);
  // «Орлан» was shot down, the орлан flew back to its nest: the page keeps them apart by the capital.
  const isKeptApart =
    isLowerCase(claim) &&
    claim.kind === 'product' &&
    hasOtherTopic(page, claim.entity.id) &&
    page.claims.some((other) => other.entity === claim.entity && hasOwnCapital(page, other));
  const isExplained = base.isNear || (base.isAnchor && claim.kind === 'name');
  if ((isCommonNoun && !isExplained) || isSameNoun || isKeptApart) {
    ledger.refuse(claim, { rule: 'everyday-word' }, score);
    return;
  }
  const isWord =
    everyday &&
    (claim.kind === 'name'
      ? hasElidedArticle(page, claim)
      : claim.kind === 'acronym' && isDetermined(page, claim));
  if (score >= needed && isProper && !isWord && !(isThing && evidence.proNear < THRESHOLD)) {
    ledger.show(claim, base.isAnchor || !trace ? reasonFor(base, related.text, evidence.best) : trace, score);
    return;
  }
  if (evidence.contra > 0 && evidence.contraNear > 0) {
    ledger.refuse(
      claim,
      { rule: 'counter-context', ...(evidence.worst ? { evidence: evidence.worst } : {}) },
      score,
    );
  } else {
    ledger.refuse(claim, { rule: everyday ? 'everyday-word' : 'no-evidence' }, score);
  }
}

/**
 * One word alone, on a page that says nothing else of our world: a drone flies over a flower of that name, a plant was sold by a mine of that name. Drones, planes
 * and shells bear common words as names; a firm or a school is told by the word that stands right beside it.
 */
function isLoneWord(
  page: PageIndex,
  claim: Claim,
  { words, isTouched, isClose }: Evidence,
  senses: Senses | undefined,
): boolean {
  if (words !== 1 || claim.kind === 'acronym' || isLong(claim)) return false;
  if (claim.kind === 'product') return !/\d/.test(claim.surface) && !isNamedSo(page, claim);
  // AeroHit is no word of any language.
  if (/\p{Ll}\p{Lu}/u.test(claim.surface)) return false;
  const isElse = ({ isAnchor, surface, text }: Sense): boolean =>
    isAnchor && canShortenTo(surface ?? text, claim.surface);
  const isApposed = isClose && !senses?.others.some(isElse);
  return !isTouched && !isApposed && !hasGivenName(claim) && initialsOf(claim) < 2;
}

/** `the Veles drone`, дрон «Велес»: the kind and the name are one expression. */
function isNamedSo(page: PageIndex, claim: Claim): boolean {
  if (isLowerCase(claim)) return false;
  const { text } = page.blocks[claim.block]!;
  const cues = around(page.cues.get(claim.entity.id)?.get(claim.block) ?? [], claim, 8);
  return cues.some(({ start, end, effect }) => {
    if (effect.weight <= 0 || effect.reach !== 'adjacent') return false;
    const after = text.slice(claim.end, start);
    const before = text.slice(end, claim.start);
    return start >= claim.end
      ? /^[ -]$/.test(after) && /[A-Za-z]$/.test(claim.surface)
      : /^ [«„“"]$/.test(before);
  });
}

/** A capital that neither the place nor a line in capitals asks for. */
function hasOwnCapital(page: PageIndex, claim: Claim): boolean {
  return /^\p{Lu}\P{Lu}/u.test(claim.surface) && (!beginsSentence(page, claim) || isQuotedName(page, claim));
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.block === b.block && a.start === b.start;
}

/** A longer expression around the name that stands for something else: HIT-Parade, `à l'autel`. */
function saidOtherwise(page: PageIndex, claim: Claim): string | undefined {
  const cues = around(page.cues.get(claim.entity.id)?.get(claim.block) ?? [], claim, 8);
  const longer = cues.find(
    ({ start, end, effect }) =>
      effect.weight < 0 && start <= claim.start && claim.end <= end && end - start > claim.end - claim.start,
  );
  return longer?.text.slice(0, 80);
}

function reasonFor(base: Base, related: string | undefined, cue: string | undefined): Reason {
  if (base.isAnchor && base.text) return { rule: 'full-name-on-page', evidence: base.text.slice(0, 80) };
  if (cue) return { rule: 'context', evidence: cue.slice(0, 80) };
  if (related) return { rule: 'related-name', evidence: related.slice(0, 80) };
  return { rule: 'same-name-before', ...(base.text ? { evidence: base.text.slice(0, 80) } : {}) };
}
