/** A full stop after one of these ends no sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'no',
  'inc',
  'ltd',
  'co',
  'corp',
  'jr',
  'sr',
  'vs',
  'gen',
  'col',
  'sen',
  'gov',
  'rep',
  'fig',
  'dept',
  'approx',
  'est',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'mme',
  'mlle',
  'hr',
  'fr',
  'nr',
  'bzw',
  'ca',
  'sra',
  'srta',
  'dott',
  'sig',
  'ing',
  'им',
  'ул',
  'гг',
  'тов',
  'проф',
  'акад',
  'руб',
  'коп',
  'млн',
  'млрд',
  'тыс',
  'рр',
  'вул',
  'обл',
  'див',
  'доц',
  'ред',
  'грн',
  'нар',
  'род',
  'ст',
  'гр',
  'ім',
  'geb',
]);

const CLOSERS = '"\'”’»)]』」）】';

/**
 * Offsets at which sentences start, ascending, the first always 0. Cheap on purpose: a stop, an ellipsis, a question or exclamation mark
 * followed by white space ends a sentence unless an initial or a known abbreviation stands before it; full-width marks always do.
 */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) starts.push(skipClosers(text, index + 1));
    else if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) {
      const next = skipClosers(text, index + 1);
      const after = text.charAt(next);
      if (after === '' || !/\s/u.test(after)) continue;
      if (unit === 0x2e && isAbbreviation(text, index)) continue;
      starts.push(next + 1);
    }
  }
  return starts;
}

/** Ordinal of the sentence that holds `offset`. */
export function sentenceOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function skipClosers(text: string, from: number): number {
  let index = from;
  while (index < text.length && CLOSERS.includes(text.charAt(index))) index += 1;
  return index;
}

function isAbbreviation(text: string, stop: number): boolean {
  const word = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  if (word.length === 1) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}
