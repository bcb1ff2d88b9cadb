import type { Claim, PageIndex } from './page-index';
import { isCapitalised, plain } from './words';

const COURTESY = new Set(
  'father reverend rev pastor pfarrer pater abbe mr mrs ms miss mx mme mlle madame monsieur herr frau fraulein senor senora sra sr don dona signor signora sig pan pani gospodin господин госпожа пан пани пані pani'.split(
    ' ',
  ),
);

/** Mrs, пан, abbé: what only persons are called, before their surname. */
export function isCourtesy(word: string): boolean {
  return COURTESY.has(plain(word));
}

/** Ranks and offices that only persons have; of a firm's name, since an acronym behind one may be where they serve. */
const RANKS = new Set(
  (
    'adjudant brigadier gendarme lieutenant capitaine commandant colonel sergent caporal docteur captain sergeant constable detective corporal ' +
    'hauptmann oberst leutnant feldwebel kommissar капитан лейтенант майор полковник подполковник сержант прапорщик старшина доктор ' +
    'капітан підполковник'
  )
    .split(' ')
    .map(plain),
);

/** In whatever case: капитана, полковником. */
export function isRank(word: string): boolean {
  const rank = plain(word);
  return RANKS.has(rank) || RANKS.has(rank.replace(/(?:ові|ом|ем|а|у|я|ю|і|е)$/u, ''));
}

/** `M. Hesai`, `Frau Komax`: a courtesy title right before a name of one word. */
export function isBehindCourtesy(page: PageIndex, { block, start, surface }: Claim): boolean {
  if (!/^\p{L}+$/u.test(surface)) return false;
  const { text, lang } = page.blocks[block]!;
  const title = /(?<![\p{L}-])(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1];
  if (title === undefined || title === title.toUpperCase()) return title === 'M' && lang === 'fr';
  // European buyers miss Huawei.
  const isTitle = isCapitalised(title) || /^(?:\p{Script=Cyrillic}+|pani?)$/u.test(title);
  return isTitle && COURTESY.has(plain(title));
}
