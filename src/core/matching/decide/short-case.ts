import type { Reason } from '../model';
import { anchorWeight, type Base } from './anchor';
import { isQuotedName } from './common-word';
import { FAR_LETTERS } from './cue-distance';
import { weighEvidence } from './evidence';
import { isLong } from './form-of-name';
import type { Ledger } from './ledger';
import { isBefore, type Claim, type Evidence, type PageIndex } from './page-index';
import { listedAmong } from './listed-among';
import { relatedWeight, type Related } from './related';
import type { Senses } from './senses';

/** What a short name must reach to be shown. */
export const THRESHOLD = 2;
/** Where the page names something else of that form and never our full name, the name's own sentence must say this much. */
export const BESIDE_ANOTHER = { name: 3, product: 3, surname: 6, acronym: 6 };
/** Where that is a person, who may live and work where our firm does. */
const BESIDE_PERSON = 9;
/** … or less, where quotation marks say that it is the name of a thing. */
const BESIDE_PERSON_QUOTED = 6;
/** Where the page says of what kind that other thing is: drones fly for the battalion «Велес», too. */
const BESIDE_KIND = 6;
/** The kind touches the name and nothing that touches it says otherwise: the sentence may say of what it is the namesake. */
const SAID_BESIDE = 5;
/** A word that identifies it in the paragraph, and one of its trade within an apposition's reach. */
const SAID_AROUND = 3.5;

/** All that is known of one short name before it is judged. */
export interface ShortCase {
  page: PageIndex;
  claim: Claim;
  ledger: Ledger;
  /** What the page says the entity's short forms mean. */
  senses: Senses | undefined;
  evidence: Evidence;
  /** Full names and definitions of ours on the page. */
  base: Base;
  related: Related;
  /** What the other rows of its list or table say. */
  listed: number;
  /** What the name's own sentence says for it, less what it says against it. */
  near: number;
  /** That is enough to tell it from something else of the name. */
  isSaidNearby: boolean;
  /** The page has our full name and nobody else's: the words around are those of its story. */
  isOnlyOurs: boolean;
}

/** Why a short name is not ours, whatever its points; `undefined` where nothing of the kind is said. */
export type Refusal = (short: ShortCase) => Reason | undefined;

function isOfAnotherKind(claim: Claim, senses: Senses | undefined): boolean {
  if (claim.kind !== 'product' && claim.kind !== 'name') return false;
  return (
    senses?.others.some(
      ({ isOfKind, place }) =>
        isOfKind === true &&
        isBefore(place, claim) &&
        // Firms are told from cinemas paragraph by paragraph.
        (claim.kind === 'product' || place.block === claim.block),
    ) ?? false
  );
}

/** The paragraph has named another bearer of the surname, and ours not, or not yet: Mr Basyuk of Haifa has never been to the upper house. */
function isBesideBearer({ kind, block, start }: Claim, { others, anchorByBlock }: Senses): boolean {
  return (
    kind === 'surname' &&
    !((anchorByBlock.get(block)?.place.start ?? start) < start) &&
    others.some(({ place, isAnchor }) => isAnchor && place.block === block && place.start < start)
  );
}

/** The text around speaks of kin: father and son bear one name, and both may be meant. */
function isAmongKin(page: PageIndex, { block, start, end }: Claim): boolean {
  return KIN.test(page.blocks[block]!.text.slice(Math.max(0, start - FAR_LETTERS), end + FAR_LETTERS));
}

const KIN =
  /\b(?:son|father|daughter|brother|sister|wife|widow|nephew|uncle|cousin|Sohn|Vater|Tochter|Bruder|fils|père|fille|frère|hijo|padre|syn|ojciec)\b|(?<!\p{L})(?:сын|отец|отц|дочь|дочер|брат|сестр|вдов|син|батьк|донь|дочк)\p{L}{0,3}(?!\p{L})|儿子|兒子|父亲|父親|兄弟|女儿|女兒|息子/iu;

/** The page has used the letters before, and plainly for something else: enriched uranium, HEU. */
function isUsedElse({ kind, block, start, surface }: Claim, { others, anchorByBlock }: Senses): boolean {
  if (kind !== 'acronym' || anchorByBlock.has(block)) return false;
  const letters = surface.toLowerCase();
  return others.some(
    ({ place, surface: form }) =>
      form === letters && (place.block < block || (place.block === block && place.start < start)),
  );
}

export function openCase(page: PageIndex, claim: Claim, ledger: Ledger): ShortCase {
  const senses = ledger.senses(claim.entity.id);
  const isBeside = senses !== undefined && isBesideBearer(claim, senses);
  const evidence = weighEvidence(page, claim, isLong(claim));
  const base = anchorWeight(page, claim, senses);
  const related = relatedWeight(page, claim, ledger);
  const near = evidence.proNear + related.near - evidence.contraNear;
  const besideAnother = ledger.isPersonHere(claim)
    ? isQuotedName(page, claim)
      ? BESIDE_PERSON_QUOTED
      : BESIDE_PERSON
    : isOfAnotherKind(claim, senses)
      ? BESIDE_KIND
      : BESIDE_ANOTHER[claim.kind];
  const isWordLike = claim.kind === 'name' || claim.kind === 'product';
  const isSaidBeside =
    isWordLike &&
    !ledger.isPersonHere(claim) &&
    (claim.kind === 'product' ? evidence.isOfKind : evidence.isTouched) &&
    evidence.contraTouch === 0 &&
    evidence.proNear >= SAID_BESIDE;
  // Its own paragraph says who it is, and not a word of it speaks for anything else.
  const isSaidAround =
    isWordLike &&
    evidence.isIdentified &&
    evidence.isClose &&
    evidence.contra === 0 &&
    evidence.pro >= SAID_AROUND &&
    (senses?.others.every(({ isAnchor, place }) => !isAnchor && place.block !== claim.block) ?? true);
  return {
    page,
    claim,
    ledger,
    senses,
    evidence,
    base,
    related,
    listed: listedAmong(page, claim, ledger),
    near,
    isSaidNearby:
      near >=
        (senses?.anchor && !isBeside && !isUsedElse(claim, senses)
          ? THRESHOLD
          : isBeside && !senses.anchor && !evidence.isTouched && !isAmongKin(page, claim)
            ? BESIDE_PERSON
            : besideAnother) ||
      isSaidBeside ||
      isSaidAround,
    isOnlyOurs:
      base.isAnchor &&
      (claim.kind === 'surname' ||
        (claim.kind === 'acronym' && (base.isNear || ledger.isDefinedAsOurs(claim))) ||
        // LLC “Management Company KOMAX” (“Komax”), and further down its coupons.
        (claim.kind === 'name' && ledger.isDefinedAsOurs(claim))) &&
      (senses?.others.every(({ isAnchor }) => !isAnchor) ?? false),
  };
}
