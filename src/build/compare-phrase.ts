import { PhraseCutter, type PhraseFault } from '../core/matching/phrase-key';

const cutter = new PhraseCutter();

/** What the index takes for the same phrase has the same key: case, accents, width, Han variants, hyphens and punctuation make none. A star is passed over. */
export function comparePhrase(phrase: string): string {
  const key = cutter.cut(phrase.replaceAll('*', ''));
  if (typeof key === 'string') return phrase;
  const last = key.tokens - 1;
  return `${key.states1[last]} ${key.states2[last]}`;
}

const FAULTS: Readonly<Record<PhraseFault, string>> = {
  'no-words': 'holds no word and is never found',
  'too-many-words': 'has too many words and is never found',
  'stem-too-short': 'is too short for a star and is never found',
};

/** Why the index would leave a phrase out, as the end of a sentence; `undefined` where it takes it. */
export function phraseFault(phrase: string): string | undefined {
  const key = cutter.cut(phrase);
  return typeof key === 'string' ? FAULTS[key] : undefined;
}
