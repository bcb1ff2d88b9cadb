import { FAR_LETTERS, gapBetween } from './cue-distance';
import { othersInSentence } from './cue-owner';
import type { Claim, Cue, PageIndex, Place } from './page-index';

/** Words by which a page tells two bearers of one name apart. */
const DENIAL =
  /(?:nothing to do with|not to be confused|not related|unrelated|no relation|no connection|no ties?|no links?|nothing in common|nichts? (?:\p{L}+ ){0,2}zu tun|nicht verwandt|nicht zu verwechseln|keine? verbindung|rien (?:de commun|à voir)|aucun (?:lien|rapport)|sans rapport|à ne pas confondre|не (?:имеет|имеют) (?:\p{L}+ ){0,3}отношени|ничего общего|не (?:связан|путать)|не ма(?:є|ють) (?:\p{L}+ ){0,3}(?:стосунку|відношення)|нічого спільного|не стосу(?:ється|ються|вався|валася)|не относ(?:ится|ятся)|не (?:пов'язан|плутати)|no es (?:el|la) |is not the |n'est pas (?:la |le |l['’])|ist nicht (?:der|die|das) |(?<!\p{L})(?:это|це) не |nada que ver|sin relación|nie (?:ma|mają) (?:\p{L}+ ){0,2}wspólnego|nie mylić|无关|無關|并非|毫无关系|没有关系|不是同一)/iu;

/**
 * `Komax runs the airport and has nothing to do with the Swiss firm`: where a sentence with one bearer of the name says whom it is not, the nearest of its words
 * tells who is meant, and those for the other side say nothing.
 */
export function keepNearestWhereDenied(page: PageIndex, claim: Claim, heard: { cue: Cue }[]): void {
  const near = heard.filter(({ cue }) => cue.block === claim.block && cue.sentence === claim.sentence);
  const sides = new Set(near.map(({ cue }) => Math.sign(cue.effect.weight)));
  if (sides.size < 2 || othersInSentence(page, claim).length > 0) return;
  const { text } = page.blocks[claim.block]!;
  if (!isDenialAround(text, claim)) return;
  const [nearest] = near.sort((a, b) => gapBetween(text, a.cue, claim) - gapBetween(text, b.cue, claim));
  const side = Math.sign(nearest!.cue.effect.weight);
  const silenced = new Set(near.filter(({ cue }) => Math.sign(cue.effect.weight) !== side));
  heard.splice(0, heard.length, ...heard.filter((one) => !silenced.has(one)));
}

/** Words near the place tell two bearers of one name apart. */
export function isDenialAround(text: string, { start, end }: Pick<Place, 'start' | 'end'>): boolean {
  return DENIAL.test(text.slice(Math.max(0, start - FAR_LETTERS), end + FAR_LETTERS));
}

/** Behind a word in the instrumental: «сенатором не был». */
const DENIED_BEHIND = /^\s(?:никогда |ніколи |вовсе )?не\s(?:был|была|является|був|була|є)(?!\p{L})/u;
const INSTRUMENTAL = /(?:[оеє]м|[оеє]ю|[оеыи]й|ами|ями|[иы]м)$/u;
const DENIED_BEFORE =
  /(?<!\p{L})(?:(?:does|do|did) not (?:run|own|operate|manage) (?:an?|the|any)|(?:is|was) (?:not|never)(?: an?| the)?|nicht (?:der|die|das)|kein(?:e|en|em|er)?|n['’](?:est|était) pas(?: une?| l[ea])?|no es(?: el| la| una?)?|не|nie jest|nie był)\s$/u;

/** The last words of what `DENIED_BEFORE` knows. Hardly a cue stands behind one: most are told by a look into this set. */
const LAST_WORDS = new Set(
  'a an the any not never der die das kein keine keinen keinem keiner pas un une la le es el una не jest był'.split(
    ' ',
  ),
);

function isBehindDenial(text: string, start: number): boolean {
  if (!isSpace(text, start - 1)) return false;
  let from = start - 1;
  while (from > 0 && !isSpace(text, from - 1)) from -= 1;
  return LAST_WORDS.has(text.slice(from, start - 1).toLowerCase());
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= 0x20 || unit === 0xa0 || unit === 0x202f;
}

/** «Майор Басюк сенатором не был», `he is not the senator`: the word stands there to be denied. Asked once a word: many names hear the same ones. */
export function isDenied(page: PageIndex, cue: Cue): boolean {
  return (cue.isDenied ??= findDenial(page, cue));
}

function findDenial(page: PageIndex, { block, start, end, text: word }: Cue): boolean {
  const { text } = page.blocks[block]!;
  return (
    (INSTRUMENTAL.test(word) && DENIED_BEHIND.test(text.slice(end, end + 40))) ||
    (isBehindDenial(text, start) && DENIED_BEFORE.test(text.slice(Math.max(0, start - 24), start)))
  );
}
