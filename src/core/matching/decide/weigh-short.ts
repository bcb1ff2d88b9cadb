import type { Reason } from '../model';
import { type Claim, type Evidence, firstClaimsOf, type PageIndex } from './page-index';
import { hasCapitalBehind } from './acronym-capitals';
import { weighEvidence } from './evidence';
import { isNamedAsMake, isQuotedName } from './common-word';
import { hasGivenName, initialsOf, isLong } from './form-of-name';
import { companyOf } from './related';
import type { ShortCase } from './short-case';

/** What a capitalised word behind an acronym takes from it, where the page does not have our full name. */
const CAPITAL_BEHIND = 2;
/** Our own initials beside the surname narrow it down. */
const PER_INITIAL = 0.5;
/** Our own given name is part of the form: a full name that nobody was seen to write so. */
const GIVEN_NAME = 1.5;
/** A name of many words is hardly anybody else's, though nobody was seen to write it so; counter-cues that are meant for short forms do not touch it. */
const LONG_NAME = 2;
/** The page writes the full name with the same letters, and another sign between them. */
const SPELT_ALIKE = 3;
/** The page has said whose letters these are. */
const DEFINED = 2;
/** … unless its paragraph says this much against it. */
const PLAINLY = 3;
/** An acronym that hardly anybody else bears, on a page of our world. */
const RARE = 2;
/** Alone in quotation marks and with a capital: the name of something, not a word. */
const QUOTED = 1;
/** `The Lancets come in the afternoon`: several of what the page has named before, with its capital. */
const PLURAL = 1;
/** `HIT's instructor`: a school has what is its own, a training has not. */
const POSSESSIVE = 2;
/** Named as a make. */
const MAKE = 1;
/** So much against it in its own sentence, and evidence from afar counts half. */
const NEAR_CONTRA = 1.5;
/** So much for it in its own sentence, and not a word against it there: what speaks against it from afar counts half. */
export const NEAR_PRO = 3;
/** So much more against it than for it in its own sentence, and the full name a sentence before does not soften it. */
const OUTSPOKEN = 4.5;

/** The points of a short name. `trace`: what speaks for a rare form. */
export function scoreOf(short: ShortCase, trace: Reason | undefined): number {
  const { page, claim, ledger, evidence, base, related, listed, isOnlyOurs } = short;
  // What stands in the name's own sentence beats what stands far off, on either side.
  const isContradicted = evidence.contraNear >= NEAR_CONTRA && evidence.contraNear > evidence.proNear;
  const far = isContradicted && !isOnlyOurs ? 0.5 : 1;
  const elsewhere = contraOfLong(short);
  const pro =
    evidence.proNear +
    initialsOf(claim) * PER_INITIAL +
    (hasGivenName(claim) ? GIVEN_NAME : 0) +
    (isLong(claim) && elsewhere === 0 ? LONG_NAME : 0) +
    (isQuotedName(page, claim) ? QUOTED : 0) +
    (base.isAnchor && claim.kind === 'acronym' && isPossessive(page, claim) ? POSSESSIVE : 0) +
    (isNamedAsMake(page, claim) ? MAKE : 0) +
    (base.weight > 0 && isPluralProduct(page, claim) ? PLURAL : 0) +
    (trace ? RARE : 0) +
    (base.isAnchor && isSpeltAlike(claim.surface, base.text) ? SPELT_ALIKE : 0) +
    (base.isAnchor && claim.kind === 'acronym' && ledger.isDefinedAsOurs(claim) ? DEFINED : 0) +
    (evidence.pro -
      evidence.proNear +
      related.weight +
      companyOf(page, claim, ledger) +
      base.weight +
      listed) *
      far;
  const isOtherName = claim.kind === 'acronym' && base.weight === 0 && hasCapitalBehind(page, claim);
  return pro - Math.max(contraOf(short), elsewhere) - (isOtherName ? CAPITAL_BEHIND : 0);
}

/** The Revolutionary Guard Corps of Libya: its paragraph says so much of another, and not a word beside it is for ours. */
function contraOfLong({ page, claim, base }: ShortCase): number {
  if (!isLong(claim) || base.isNear) return 0;
  const { pro, proNear, contra } = weighEvidence(page, claim, false);
  return proNear === 0 && contra >= PLAINLY && contra > pro ? contra : 0;
}

function isPossessive(page: PageIndex, { block, end }: Claim): boolean {
  return /^(?:['’]s\s|的)/u.test(page.blocks[block]!.text.slice(end, end + 3));
}

function isPluralProduct(page: PageIndex, { kind, surface, entity }: Claim): boolean {
  if (kind !== 'product' || !/^\p{Lu}[a-z]+s$/u.test(surface)) return false;
  return firstClaimsOf(page, entity.id).some((other) => other.surface === surface.slice(0, -1));
}

/** Aero HIT beside Aero-HIT. */
function isSpeltAlike(surface: string, fullName: string | undefined): boolean {
  return surface.length > 4 && fullName?.replaceAll(JOINTS, '') === surface.replaceAll(JOINTS, '');
}

const JOINTS = /[\s\u00ad\u2010\u2011-]/gu;

/** `Basyuk headed the equaliser`, paragraphs before the page names our senator: so much is said of a trade that it is not he who comes later. */
function isAnothersStory(
  page: PageIndex,
  claim: Claim,
  { contraNear, proNear }: Evidence,
  senses: ShortCase['senses'],
): boolean {
  const first = senses?.ours[0]?.place;
  const isBeforeOurs =
    first !== undefined &&
    (first.block > claim.block || (first.block === claim.block && first.start === claim.start));
  return (
    isBeforeOurs && contraNear >= OUTSPOKEN && proNear === 0 && page.blocks[claim.block]?.heading === false
  );
}

function contraOf({ page, claim, evidence, isOnlyOurs, ledger, senses }: ShortCase): number {
  // Of a person whose full name the page has, it may tell anything; only what touches the surname says that it is another's.
  if (isOnlyOurs && claim.kind === 'surname')
    return claim.entity.hasNamesakes && isAnothersStory(page, claim, evidence, senses)
      ? evidence.contraNear
      : evidence.contraTouch;
  const far = evidence.contraNear === 0 && evidence.proNear >= NEAR_PRO ? 0.5 : 1;
  const heard = evidence.contraNear + (evidence.contra - evidence.contraNear) * far;
  // An index that closed lower is no maker of drones, though that stands a sentence before.
  const isOutspoken =
    evidence.contraNear - evidence.proNear >= OUTSPOKEN &&
    // The page has said whose letters these are: the school may hold a festival.
    !(evidence.contraTouch === 0 && claim.kind === 'acronym' && ledger.isDefinedAsOurs(claim));
  return isOnlyOurs && !isOutspoken ? heard / 2 : heard;
}
