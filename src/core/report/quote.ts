/** Words around a mention, as the page holds them. */
export interface Surroundings {
  before: string;
  name: string;
  after: string;
  /** BCP 47 primary subtag, or `''`. */
  lang: string;
}

/** The longest sentence that is quoted whole on either side, in UTF-16 units. */
const MOST_AROUND = 300;

/**
 * The sentence that a mention stands in, cut in three. By the rules of its language; a name with a full stop in it does not end one. White
 * space becomes single spaces, signs for pictures and the like go.
 */
export function quoteSentence(words: Surroundings): Surroundings {
  // First of all: a line break in the source of a page would end a sentence.
  const [before, name, after] = [tidy(words.before), tidy(words.name), tidy(words.after)];
  const text = before + name + after;
  const nameEnd = before.length + name.length;
  const [start, end] = sentenceAround(text, before.length, nameEnd, words.lang);
  return {
    before: shortenStart(text.slice(start, before.length).trimStart()),
    name: name.trim(),
    after: shortenEnd(text.slice(nameEnd, end).trimEnd()),
    lang: words.lang,
  };
}

function sentenceAround(text: string, from: number, to: number, lang: string): [number, number] {
  const segmenter = createSegmenter(lang);
  let start = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (index <= from && !endsInAbbreviation(text.slice(start, index))) start = index;
    if (end >= to && !endsInAbbreviation(segment)) return [start, end];
  }
  return [start, text.length];
}

/** `J.`, `Co.`, `z.B.`: behind one letter, or behind two of which the first is a capital, a full stop ends no sentence. */
function endsInAbbreviation(sentence: string): boolean {
  return /(?:^|[\s(.])(?:\p{L}|\p{Lu}\p{L})\.\s*$/u.test(sentence);
}

function createSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

function tidy(text: string): string {
  return text.replaceAll(/\u{FFFC}/gu, '').replaceAll(/\s+/g, ' ');
}

function shortenStart(text: string): string {
  if (text.length <= MOST_AROUND) return text;
  return `…${text
    .slice(-MOST_AROUND)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .replace(/^\S*\s(?=.*\S)/, '')}`;
}

function shortenEnd(text: string): string {
  if (text.length <= MOST_AROUND) return text;
  return `${text
    .slice(0, MOST_AROUND)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/\s\S*$/, '')}…`;
}
