import type { Language } from './language';

interface Props {
  text: string;
  /** What the pack says in English, where `text` may be in the reader's language; else `text` is the pack's English. */
  english?: string;
  /** The reader's. */
  language: Pick<Language, 'tag'>;
}

/**
 * A pack's own words, marked as English where the reader's language is another and the pack has none in it: else a screen reader would speak
 * them by the rules of the wrong language. It has no hooks, because the card is drawn without a document.
 */
export function InPackLanguage({ text, english = text, language }: Props) {
  const isMarked = text === english && isPackEnglish(language);
  return <span {...(isMarked ? { lang: 'en' } : {})}>{text}</span>;
}

/** Whether what a pack says in English alone must be marked as English for this reader. */
export function isPackEnglish({ tag }: Pick<Language, 'tag'>): boolean {
  return !isEnglish(tag);
}

/** English of any country: `en`, `en-GB`. */
function isEnglish(tag: string): boolean {
  return tag.split('-')[0]?.toLowerCase() === 'en';
}
