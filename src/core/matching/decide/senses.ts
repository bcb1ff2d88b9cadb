import { hasGivenName } from './form-of-name';
import type { Claim, PageIndex, Place } from './page-index';
import { plain } from './words';

/** A place that tells what short forms mean there: our entity, or something else of the same name. */
export interface Sense {
  place: Place;
  isOurs: boolean;
  /** A full name or a definition, not just a name that the words around decided. */
  isAnchor: boolean;
  text: string;
  /** The page gives the letters their meaning there. */
  isDefinition?: boolean;
  /** A word that touches the name says what it is there: a battalion, a clinic. */
  isOfKind?: boolean;
  /** Lower-cased form it speaks about; absent: every short form. */
  surface?: string;
}

/** Everything a page says about the short forms of one entity, ready to be asked for every claim. */
export interface Senses {
  /** Both in document order. */
  ours: readonly Sense[];
  others: readonly Sense[];
  /** First full name or definition of ours. */
  anchor: Sense | undefined;
  anchorByBlock: ReadonlyMap<number, Sense>;
  anchorByRow: ReadonlyMap<number, Sense>;
  /** First place of ours of any kind, by row. */
  carriedByRow: ReadonlyMap<number, Sense>;
  /** Full names shown, with those that nobody was seen to spell so, by block and by row. */
  strongByBlock: ReadonlyMap<number, readonly Claim[]>;
  strongByRow: ReadonlyMap<number, Claim>;
  strong: Claim | undefined;
}

/** Sorts the senses of one entity. */
export function buildSenses(page: PageIndex, senses: Sense[], shown: readonly Claim[]): Senses {
  const all = senses.sort((a, b) => a.place.block - b.place.block || a.place.start - b.place.start);
  const anchorByBlock = new Map<number, Sense>();
  const anchorByRow = new Map<number, Sense>();
  const carriedByRow = new Map<number, Sense>();
  for (const sense of all) {
    if (!sense.isOurs) continue;
    const row = page.blocks[sense.place.block]?.row ?? 0;
    if (row !== 0) keepFirst(carriedByRow, row, sense);
    if (!sense.isAnchor) continue;
    keepFirst(anchorByBlock, sense.place.block, sense);
    if (row !== 0) keepFirst(anchorByRow, row, sense);
  }
  const strongByBlock = new Map<number, Claim[]>();
  const strongByRow = new Map<number, Claim>();
  const strong = shown.filter((claim) => claim.strength === 'strong' || hasGivenName(claim));
  for (const claim of strong) {
    const list = strongByBlock.get(claim.block);
    if (list) list.push(claim);
    else strongByBlock.set(claim.block, [claim]);
    const row = page.blocks[claim.block]?.row ?? 0;
    if (row !== 0) keepFirst(strongByRow, row, claim);
  }
  return {
    ours: all.filter((sense) => sense.isOurs),
    others: all.filter((sense) => !sense.isOurs),
    anchor: all.find((sense) => sense.isOurs && sense.isAnchor),
    anchorByBlock,
    anchorByRow,
    carriedByRow,
    strongByBlock,
    strongByRow,
    strong: strong[0],
  };
}

function keepFirst<V>(map: Map<number, V>, key: number, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

/**
 * Whether a full name of something else can be shortened to this form: it holds the form (Komax Holding → Komax) or its initials spell it
 * (heparin-induced thrombocytopenia → HIT). Harbin Engineering University never becomes HIT.
 */
export function canShortenTo(fullName: string, surface: string): boolean {
  const key = `${fullName}|${surface}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const verdict = compare(fullName, surface);
  remembered.set(key, verdict);
  return verdict;
}

/** The same few pairs are asked for over and over on one page. */
const remembered = new Map<string, boolean>();
const MOST_REMEMBERED = 2000;

function compare(fullName: string, surface: string): boolean {
  const form = latin(plain(surface));
  const words = (latin(plain(fullName)).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word));
  if (words.map((word) => word.charAt(0)).join('') === form) return true;
  // Libyan Revolutionary Guard Corps → Revolutionary Guard Corps
  if (form.includes(' ')) return ` ${words.join(' ')} `.includes(` ${form} `);
  // Two or three letters are a word of their own, not the beginning of another: A7A5 is never shortened to A7.
  if (form.length <= 3) return words.includes(form);
  const stem = form.length > 4 ? form.slice(0, -2) : form;
  return words.some((word) => word.startsWith(stem));
}

const SMALL = new Set(['of', 'for', 'and', 'the', 'in', 'de', 'du', 'der', 'für', 'und', 'di']);

const CYRILLIC = 'абвгґдезийіклмнопрстуфхцыэ';
const LATIN = 'abvggdeziiiklmnoprstufhcye';

/** Rough romanisation, enough to see that Комакс and Komax may be one name. */
function latin(text: string): string {
  return text
    .replace(/кс/gu, 'x')
    .replace(/ю/gu, 'yu')
    .replace(/я/gu, 'ya')
    .replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN.charAt(CYRILLIC.indexOf(letter)));
}
