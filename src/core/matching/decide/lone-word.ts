import { ROMANCE } from './acronym-capitals';
import { isNamedAsMake } from './common-word';
import { hasGivenName, initialsOf, isLong, isLowerCase, isWordAcronym } from './form-of-name';
import { around, cuesBeside } from './page-index';
import { canShortenTo, type Sense } from './senses';
import { companyOf } from './related';
import type { ShortCase } from './short-case';

/**
 * One word alone, on a page that says nothing else of our world: a drone flies over a flower of that name, a plant was sold by a mine of that name. Drones, planes
 * and shells bear common words as names; a firm or a school is told by the word that stands right beside it.
 */
export function isLoneWord(short: ShortCase): boolean {
  const { page, claim, evidence, senses, base, related, listed, ledger } = short;
  if (evidence.words !== 1 || isLong(claim) || isBackedAround(short)) return false;
  if (claim.kind === 'acronym' && !isWordAcronym(claim)) return false;
  if (base.weight + related.weight + listed > 0 || isNamedAsMake(page, claim)) return false;
  if (companyOf(page, claim, ledger) > 0 || isAmongOwnKind(short)) return false;
  if (claim.kind === 'product') return !/\d/.test(claim.surface) && !isNamedSo(short);
  // AeroHit and MaxiSys are no words of any language.
  if (isCoined(claim.surface) || (evidence.pro >= TOLD && isCoined(evidence.best ?? ''))) return false;
  const isElse = ({ isAnchor, surface, text }: Sense): boolean =>
    isAnchor && canShortenTo(surface ?? text, claim.surface);
  const isApposed = evidence.isClose && !senses?.others.some(isElse);
  return !evidence.isTouched && !isApposed && !hasGivenName(claim) && initialsOf(claim) < 2;
}

/** The word stands in the name's own sentence, not one speaks against it, and the paragraph has another of our world. */
function isBackedAround({ page, claim, evidence }: ShortCase): boolean {
  if (claim.kind !== 'product' || evidence.proNear === 0 || evidence.contra > 0) return false;
  const words = new Set<string>();
  const cues = page.cues.get(claim.entity.id);
  for (const { effect, word, start, end } of cues?.get(claim.block) ?? [])
    if (effect.weight > 0 && (end <= claim.start || claim.end <= start)) words.add(word);
  // A question and its answer are one text.
  for (const { effect, word } of cues?.get(claim.block - 1) ?? []) if (effect.weight > 0) words.add(word);
  return words.size > 1;
}

/** ТОВ «Альбатрос», «Суперкам» та «Іжевські безпілотні системи», Lancet et Orlan-10: its sentence names another firm, or drone, of ours in full. */
function isAmongOwnKind({ page, claim, evidence, ledger }: ShortCase): boolean {
  if (claim.kind !== 'name' && claim.kind !== 'product') return false;
  if (evidence.proNear === 0 || evidence.contra > 0) return false;
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).some(
    (other) =>
      other.kind === claim.kind &&
      other.sentence === claim.sentence &&
      other.entity !== claim.entity &&
      other.strength === 'strong' &&
      ledger.verdict(other)?.shown === true,
  );
}

/** A word of its own goods says so much in the paragraph. */
const TOLD = 2;

function isCoined(word: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(word);
}

/** `eine Orlan, die Aufklärungsdrohne`: what it is. */
const APPOSED = /^,\s(?:an?|the|eine?|die|der|das|une?|la|le|el|un[ao]?)\s(?:\p{L}+\s)?$/u;

/** `the Veles drone`, дрон «Велес»: the kind and the name are one expression. */
function isNamedSo({ page, claim }: ShortCase): boolean {
  if (isLowerCase(claim)) return false;
  const { text, lang } = page.blocks[claim.block]!;
  const cues = cuesBeside(page, claim);
  // `le drone Veles`: there the kind stands in front.
  const isKindFirst = ROMANCE.has(lang) || lang === 'pl';
  return cues.some(({ start, end, effect }) => {
    if (effect.weight <= 0 || effect.reach !== 'adjacent') return false;
    const after = text.slice(claim.end, start);
    const before = text.slice(end, claim.start);
    return start >= claim.end
      ? (/^["”»“’']?[ -]$/u.test(after) && /[A-Za-z]$/.test(claim.surface)) ||
          (after === '' && isLatinBeforeHan(text, claim.end)) ||
          APPOSED.test(after) ||
          isAllOfCell(text, claim.start, after, text.slice(end))
      : /^ [«„“"]$/.test(before) ||
          (isKindFirst && before === ' ') ||
          isAllOfCell(text, start, before, text.slice(claim.end));
  });
}

/** `Veles无人机`: between two scripts no space is due. */
function isLatinBeforeHan(text: string, at: number): boolean {
  return /[A-Za-z]/.test(text.charAt(at - 1)) && /\p{Script=Han}|\p{Script=Katakana}/u.test(text.charAt(at));
}

/** `FPV, Veles` or `Veles, FPV`, a whole cell of a table: the kind and the name, and nothing else. */
function isAllOfCell(text: string, start: number, between: string, behind: string): boolean {
  return (
    /^["»”“]?[,:]?\s["«„“]?$/u.test(between) &&
    /^["«„“]?\s*$/u.test(text.slice(0, start)) &&
    /^["»”“]?\s*$/u.test(behind)
  );
}
