import { FAR_LETTERS, gapBetween, lettersBetween } from './cue-distance';
import { around, type Claim, type Cue, type PageIndex, type Place } from './page-index';
import { canShortenTo } from './senses';
import { isSameForm } from './words';

/** Names of one paragraph among which a cue's owner is looked for, on each side. */
const NAMES_ASIDE = 6;

/** In one sentence, the cue stands nearer to the full name of something else, or to another mention of the same form. */
export function belongsToAnother(page: PageIndex, claim: Claim, cue: Cue): boolean {
  if (cue.sentence !== claim.sentence) return false;
  const others = othersInSentence(page, claim);
  if (others.length === 0) return false;
  const { text } = page.blocks[claim.block]!;
  const own = gapBetween(text, cue, claim);
  if (own === 0 || own > FAR_LETTERS) return false;
  return others.some((other) => gapBetween(text, cue, other) < own);
}

/** The same form again, in whatever case. Two Latin spellings of a name stand side by side to be read as one: Komaks (also written Komax). */
function isInflected(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || (/^\p{Script=Cyrillic}/u.test(a) && isSameForm(a, b));
}

/** Letters from which on a form in another script is another mention: Komax (in Russian «Комакс») is one. */
const APART = 30;

function isInOtherScript(a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map(({ surface }) => /^\p{Script=Cyrillic}/u.test(surface));
  return one !== other && lettersBetween(a, b) > APART;
}

/** A word against the name, in another paragraph and beside the same name there, speaks of that one: «Город Кронштадт …». */
export function isSaidOfTwin(page: PageIndex, claim: Claim, cue: Cue): boolean {
  return around(page.claimsByBlock.get(cue.block) ?? [], cue, 2).some(
    (twin) => twin.entity === claim.entity && twin.sentence === cue.sentence,
  );
}

/** `BIT and NWPU`: the word against the name is itself a name of another of ours, which the page has in full. */
export function isNameOfOurs(page: PageIndex, claim: Claim, cue: Cue): boolean {
  return around(page.claimsByBlock.get(cue.block) ?? [], cue, 2).some(
    (other) =>
      other.kind === 'acronym' &&
      other.start === cue.start &&
      other.end === cue.end &&
      other.entity !== claim.entity &&
      page.claims.some(({ entity, strength }) => entity === other.entity && strength === 'strong'),
  );
}

/** Letters within which a word is one about the bare name beside it. */
const OF_TWIN = 24;

/** A word beside the bare name in another sentence: «Истец живёт в городе Кронштадте» says nothing of the firm in quotation marks. */
export function isSaidOfBareTwin(page: PageIndex, claim: Claim, cue: Cue): boolean {
  if (cue.sentence === claim.sentence) return false;
  const { text } = page.blocks[claim.block]!;
  const isQuoted = ({ start }: Place): boolean => /[«“„"]/u.test(text.charAt(start - 1));
  if (!isQuoted(claim)) return false;
  return around(page.claimsByBlock.get(claim.block) ?? [], cue, 2).some(
    (twin) =>
      twin.entity === claim.entity &&
      twin.sentence === cue.sentence &&
      !isQuoted(twin) &&
      lettersBetween(cue, twin) <= OF_TWIN,
  );
}

/** What else in a claim's sentence its cues may belong to: the same form again, and full names of other things that shorten to it. */
export function othersInSentence(page: PageIndex, claim: Claim): readonly Place[] {
  return (claim.othersInSentence ??= findOthersInSentence(page, claim));
}

function findOthersInSentence(page: PageIndex, claim: Claim): readonly Place[] {
  const { text } = page.blocks[claim.block]!;
  const isBeside = ({ sentence }: Place): boolean => sentence === claim.sentence;
  const twins = around(page.claimsByBlock.get(claim.block) ?? [], claim, NAMES_ASIDE).filter(
    (twin) =>
      isBeside(twin) &&
      twin !== claim &&
      twin.entity === claim.entity &&
      (isInflected(twin.surface, claim.surface) ||
        isInOtherScript(twin, claim) ||
        (twin.strength === 'strong' && (claim.kind === 'surname' || twin.surface.includes(claim.surface)))) &&
      !overlaps(twin, claim),
  );
  const rivals = around(page.rivalsByBlock.get(claim.block) ?? [], claim, NAMES_ASIDE).filter(
    (rival) =>
      isBeside(rival) &&
      rival.owner.of.includes(claim.entity.id) &&
      canShortenTo(text.slice(rival.start, rival.end), claim.surface),
  );
  return [...twins, ...rivals];
}

export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
