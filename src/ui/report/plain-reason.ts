import type { Language } from '@/ui/kit/language';
import { reasonText, type ReasonWords } from '@/ui/kit/reason-text';

/** Why a name is underlined, for a text that leaves the screen: the marks that keep a quotation's writing direction serve the screen alone. */
export function plainReason(reason: ReasonWords, surface: string, language: Language): string {
  return reasonText(reason, surface, language).replaceAll(/[\u2068\u2069]/g, '');
}
