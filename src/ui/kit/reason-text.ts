import type { Reason } from '@/core/matching/model';
import type { Language } from './language';

const KEYS: Record<string, string> = {
  'exact-name': 'popoverReasonExactName',
  'defined-here': 'popoverReasonDefinedHere',
  'full-name-on-page': 'popoverReasonFullNameOnPage',
  context: 'popoverReasonContext',
  'related-name': 'popoverReasonRelatedName',
  'same-name-before': 'popoverReasonSameNameBefore',
  'one-of-several': 'popoverReasonOneOfSeveral',
} satisfies Partial<Record<Reason['rule'], string>>;

/** Longest quotation from the page. */
const MAX_QUOTE = 80;

/** Why a name is underlined; from a page, which may say anything. */
export interface ReasonWords {
  rule: string;
  evidence?: string | undefined;
}

/** Why the name is underlined, in one sentence. An unknown rule, or one that needs evidence and has none, gets the general sentence. */
export function reasonText(
  { rule, evidence = '' }: ReasonWords,
  surface: string,
  language: Language,
): string {
  const isTold = Object.hasOwn(KEYS, rule) && (evidence || rule === 'exact-name');
  const key = isTold ? KEYS[rule] : undefined;
  return language.translate(key ?? 'popoverReasonOther', [quote(surface), quote(evidence)]);
}

/** Shortened, and isolated so that its writing direction does not turn the sentence around. */
function quote(text: string): string {
  const short = text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE - 1).trimEnd()}…` : text;
  return `\u2068${short}\u2069`;
}
