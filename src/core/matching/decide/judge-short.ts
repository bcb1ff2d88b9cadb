import type { Reason } from '../model';
import { isBeforeCue } from './acronym-capitals';
import type { Base } from './anchor';
import {
  beginsSentence,
  hasArticle,
  hasElidedArticle,
  isBareSubject,
  isDetermined,
  isEveryday,
} from './common-word';
import { hasGivenName } from './form-of-name';
import type { Ledger } from './ledger';
import type { Claim, PageIndex } from './page-index';
import { refusalOf } from './refuse-short';
import { openCase, THRESHOLD, type ShortCase } from './short-case';
import { traceOf } from './trace';
import { scoreOf } from './weigh-short';

/** In a language where the name is an everyday word, the sentence or the page must say this much. */
const SAID_OF_A_NAME = 3;

/** Judges one short name by definitions, full names on the page, related names and the words around. */
export function judgeShort(page: PageIndex, claim: Claim, ledger: Ledger): void {
  const known = ledger.verdict(claim)?.reason.rule;
  if (known === 'defined-here' || known === 'something-else-defined') return;

  const short = openCase(page, claim, ledger);
  const { base, evidence, related } = short;
  const trace = claim.needsTrace ? traceOf(page, claim, evidence) : undefined;
  const score = scoreOf(short, trace);
  const refusal = refusalOf(short);
  if (refusal) {
    ledger.refuse(claim, refusal, score);
    return;
  }
  const everyday = isEveryday(page, claim);
  const isWeak = claim.strength === 'cue-only' && !hasGivenName(claim);
  const isNoun = base.isAnchor && claim.kind === 'acronym' && isBehindPreposition(page, claim);
  const needed = THRESHOLD + (isWeak ? 1 : 0) + (everyday && !isNoun ? 1 : 0);
  // A piano out of tune in a corridor at HIT: nobody is at a song, and words around that are not about the letters do not make it one.
  const spared = isNoun && evidence.contraTouch === 0 && isAtPlace(page, claim) ? evidence.contraNear : 0;
  if (score + spared >= needed && !isThing(short) && (!everyday || isProper(short))) {
    ledger.show(claim, base.isAnchor || !trace ? reasonFor(base, related.text, evidence.best) : trace, score);
  } else if (evidence.contraNear > 0) {
    ledger.refuse(
      claim,
      { rule: 'counter-context', ...(evidence.worst ? { evidence: evidence.worst } : {}) },
      score,
    );
  } else {
    ledger.refuse(claim, { rule: everyday ? 'everyday-word' : 'no-evidence' }, score);
  }
}

/** So much in its own sentence says that it is ours in spite of an article. */
const SAID_IN_SPITE = 5;

/** `the librarian of HIT`: no verb stands there, on a page that has the full name. */
function isBehindPreposition(page: PageIndex, { block, start }: Claim): boolean {
  return /(?:^|\s)(?:at|of|from|by|with|von|aus|an der|de|à|du|del)\s$/u.test(
    page.blocks[block]!.text.slice(Math.max(0, start - 8), start),
  );
}

function isAtPlace(page: PageIndex, { block, start }: Claim): boolean {
  return /(?:^|\s)at\s$/u.test(page.blocks[block]!.text.slice(Math.max(0, start - 4), start));
}

/** A Kalashnikov is a thing of that name; the firm takes no article, unless the word is that of what follows (`the Kalashnikov plant`). */
function isThing({ page, claim, evidence, base }: ShortCase): boolean {
  if (claim.kind !== 'name' || claim.strength !== 'cue-only' || !hasArticle(page, claim)) return false;
  if (isBeforeKind(page, claim) || isInCompound(page, claim, base.isAnchor && evidence.contra === 0))
    return false;
  const { lang } = page.blocks[claim.block]!;
  // La Wagner is la empresa Wagner, el Kalashnikov is a thing, unless much is said for ours.
  if ((lang === 'es' || lang === 'it') && isBehind(page, claim, /(?:^|[^\p{L}])la\s$/iu)) return false;
  if (lang === 'es' && isBehind(page, claim, /(?:^|[^\p{L}])(?:el|un)\s$/iu))
    return evidence.proNear < SAID_IN_SPITE && !isBeforeCue(page, claim);
  if (isBeforeCue(page, claim)) return evidence.proNear < THRESHOLD;
  return evidence.proNear < THRESHOLD || base.weight === 0 || isOneOfMany(page, claim);
}

/** `orders a Kalashnikov`, `a newer Kalashnikov`: of a firm there is only one. `a former Wagner gunner` is a gunner. */
function isOneOfMany(page: PageIndex, claim: Claim): boolean {
  const behind = page.blocks[claim.block]!.text.slice(claim.end, claim.end + 24);
  return isBehind(page, claim, ONE_OF_MANY) && !BEFORE_NOUN.test(behind);
}

/** `a Wagner-linked company`, and, on a page that has the full name, `a faded Wagner cap`: the article is that of what follows. */
function isInCompound(page: PageIndex, { block, end }: Claim, isNamedInFull: boolean): boolean {
  const behind = page.blocks[block]!.text.slice(end, end + 24);
  if (/^[-\u2010\u2011]\p{Ll}/u.test(behind))
    return !/^.(?:type|style|like|pattern|inspired)(?!\p{L})/u.test(behind);
  return (
    isNamedInFull &&
    page.blocks[block]!.lang === 'en' &&
    BEFORE_NOUN.test(behind) &&
    !BEFORE_VERB.test(behind)
  );
}

const BEFORE_NOUN =
  /^(?:-|\s(?!(?:in|on|at|from|with|to|is|was|has|had|and|or|that|which|who|for|of|lay|et|de|qui|und|mit|aus|von|\p{Ll}+(?:s|ed))(?!\p{L}))\p{Ll})/u;

/** `a Kalashnikov built in 1974`: what a preposition follows is hardly a noun here. */
const BEFORE_VERB = /^\s\p{Ll}+\s(?:that|in|by|at|on|with|for|from|to|of|into|over)(?!\p{L})/u;

const ONE_OF_MANY = /(?:^|[^\p{L}])(?:an?|une?|eine?[nmrs]?)\s(?:\p{Ll}+\s)?$/iu;

function isBehind(page: PageIndex, { block, start }: Claim, words: RegExp): boolean {
  return words.test(page.blocks[block]!.text.slice(Math.max(0, start - 24), start));
}

/** `the A7 network`, `der A7-Konzern`: the article is that of a body that bears the name. */
function isBeforeKind(page: PageIndex, { block, end }: Claim): boolean {
  return /^[\s-](?:group|company|firm|network|platform|concern|patch|insignia|emblem|logo|flag|columns?|convoys?|fighters?|mercenar(?:y|ies)|men|troops|forces|camps?|bases?|boss|chief|leader|founder|veterans?|recruits|mutiny|march|rebellion|uprising|plant|works|factory|Konzern|Gruppe|Firma|Netzwerk|Plattform)(?!\p{L})/u.test(
    page.blocks[block]!.text.slice(end, end + 14),
  );
}

/** Where the name is an everyday word of the language, it is used as a name here. */
function isProper({ page, claim, evidence, related, base }: ShortCase): boolean {
  const isWord =
    claim.kind === 'name'
      ? hasElidedArticle(page, claim)
      : claim.kind === 'acronym' && isDetermined(page, claim);
  if (isWord) return false;
  return (
    evidence.proNear + related.near >= SAID_OF_A_NAME ||
    (evidence.pro >= SAID_OF_A_NAME && isBareSubject(page, claim)) ||
    (base.isAnchor && (base.isNear || !beginsSentence(page, claim) || isBareSubject(page, claim)))
  );
}

function reasonFor(base: Base, related: string | undefined, cue: string | undefined): Reason {
  if (base.isAnchor && base.text) return { rule: 'full-name-on-page', evidence: base.text.slice(0, 80) };
  if (cue) return { rule: 'context', evidence: cue.slice(0, 80) };
  if (related) return { rule: 'related-name', evidence: related.slice(0, 80) };
  return { rule: 'same-name-before', ...(base.text ? { evidence: base.text.slice(0, 80) } : {}) };
}
