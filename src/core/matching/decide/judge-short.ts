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
} from './common-word';
import { weighEvidence } from './evidence';
import { hasGivenName, initialsOf, isLong, isLowerCase } from './form-of-name';
import type { Ledger } from './ledger';
import type { Claim, PageIndex } from './page-index';
import { hasOtherTopic } from './other-topic';
import { companyOf, relatedWeight } from './related';
import { countBefore, meaningElse } from './meaning-else';
import type { Sense, Senses } from './senses';
import { traceOf } from './trace';

/** What a short name must reach to be shown. */
const THRESHOLD = 2;
/** Where the page names something else of that form and never our full name, the name's own sentence must say this much. */
const BESIDE_ANOTHER = { name: 3, product: 3, surname: 6, acronym: 6 };
/** Where that is a person, who may live and work where our firm does. */
const BESIDE_PERSON = 6;
const ANCHOR_IN_PARAGRAPH = 4;
const ANCHOR_ON_PAGE = 3;
/** A name that the words around decided carries less than a full name, and not into the next list item. */
const CARRIED = 2;
const CARRIED_IN_SENTENCE = 4;
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

/** So much for it in its own sentence, and not a word against it there: what speaks against it from afar counts half. */
const NEAR_PRO = 3;

/** Judges one short name by definitions, full names on the page, related names and the words around. */
export function judgeShort(page: PageIndex, claim: Claim, ledger: Ledger): void {
  const known = ledger.verdict(claim)?.reason.rule;
  if (known === 'defined-here' || known === 'something-else-defined') return;

  const senses = ledger.senses(claim.entity.id);
  const evidence = weighEvidence(page, claim, isLong(claim));
  const base = anchorWeight(page, claim, senses);
  const related = relatedWeight(page, claim, ledger);

  const near = evidence.proNear + related.near - evidence.contraNear;
  const needsNearby = ledger.isPersonHere(claim) ? BESIDE_PERSON : BESIDE_ANOTHER[claim.kind];
  const isSaidNearby = near >= (senses?.anchor ? THRESHOLD : needsNearby);
  if (ledger.isBoundElsewhere(claim) && (!isSaidNearby || !senses?.anchor)) {
    ledger.refuse(claim, { rule: 'something-else-defined' });
    return;
  }
  if (!isSaidNearby) {
    const other = meaningElse(page, claim, senses);
    if (other) {
      ledger.refuse(claim, {
        rule: senses?.anchor ? 'unclear' : 'counter-context',
        evidence: other.text.slice(0, 80),
      });
      return;
    }
  }

  const trace = claim.needsTrace ? traceOf(page, claim, evidence) : undefined;
  // What stands in the name's own sentence beats what stands far off, on either side.
  const isContradicted = evidence.contraNear >= NEAR_CONTRA && evidence.contraNear > evidence.proNear;
  const far = isContradicted ? 0.5 : 1;
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
  // Where the page has our full name and nobody else's, the words around are those of its story.
  const isOnlyOurs =
    base.isAnchor &&
    (claim.kind === 'surname' || (claim.kind === 'acronym' && base.isNear)) &&
    senses?.others.every(({ isAnchor }) => !isAnchor);
  const contra =
    (evidence.contraNear + (evidence.contra - evidence.contraNear) * farContra) * (isOnlyOurs ? 0.5 : 1);
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
  const isProper =
    !everyday ||
    evidence.proNear >= 3 ||
    (evidence.pro >= 3 && isBareSubject(page, claim)) ||
    (base.isAnchor && (base.isNear || !beginsSentence(page, claim) || isBareSubject(page, claim)));
  // A Kalashnikov is a thing of that name; the firm takes no article.
  const isThing = claim.kind === 'name' && claim.strength === 'cue-only' && hasArticle(page, claim);
  // A flower or a scalpel, unless the sentence itself says otherwise.
  const isCommonNoun =
    isLowerCase(claim) && evidence.proNear < (hasOtherTopic(page, claim.entity.id) ? NEAR_PRO : 1);
  if (isCommonNoun && !base.isNear) {
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

interface Base {
  weight: number;
  isAnchor: boolean;
  /** In the claim's own paragraph. */
  isNear: boolean;
  text?: string;
}

function anchorWeight(page: PageIndex, claim: Claim, senses: Senses | undefined): Base {
  const none = { weight: 0, isAnchor: false, isNear: false };
  if (!senses) return none;
  const row = page.blocks[claim.block]?.row ?? 0;
  const near = senses.anchorByBlock.get(claim.block) ?? (row === 0 ? undefined : senses.anchorByRow.get(row));
  const anchor = near ?? senses.anchor;
  if (anchor)
    return {
      weight: near ? ANCHOR_IN_PARAGRAPH : ANCHOR_ON_PAGE,
      isAnchor: true,
      isNear: near !== undefined,
      text: anchor.text,
    };
  const carried =
    (row === 0 ? undefined : senses.carriedByRow.get(row)) ??
    (row === 0 || (claim.kind === 'name' && !hasOtherTopic(page, claim.entity.id))
      ? lastBefore(page, claim, senses)
      : undefined);
  const isItself = carried?.place.block === claim.block && carried.place.start === claim.start;
  if (!carried || isItself) return none;
  // One sentence seldom uses a form in two senses.
  const isSameSentence =
    carried.place.block === claim.block &&
    carried.place.sentence === claim.sentence &&
    senses.others.every(({ isAnchor }) => !isAnchor);
  const weight = isSameSentence ? CARRIED_IN_SENTENCE : CARRIED;
  return { weight, isAnchor: false, isNear: false, text: carried.text };
}

/** Blocks over which a name that the words around decided is still fresh. */
const CARRIES_OVER = 3;

/** The last place of ours before the claim, a few blocks back at most; for a headline the next one after it. */
function lastBefore(page: PageIndex, claim: Claim, senses: Senses): Sense | undefined {
  if (page.blocks[claim.block]?.heading) return senses.ours[0];
  const sense = senses.ours[countBefore(senses.ours, claim) - 1];
  if (!sense) return undefined;
  const isFresh = claim.block - sense.place.block <= CARRIES_OVER;
  return isFresh || !hasOtherTopic(page, claim.entity.id) ? sense : undefined;
}

function reasonFor(base: Base, related: string | undefined, cue: string | undefined): Reason {
  if (base.isAnchor && base.text) return { rule: 'full-name-on-page', evidence: base.text.slice(0, 80) };
  if (cue) return { rule: 'context', evidence: cue.slice(0, 80) };
  if (related) return { rule: 'related-name', evidence: related.slice(0, 80) };
  return { rule: 'same-name-before', ...(base.text ? { evidence: base.text.slice(0, 80) } : {}) };
}
