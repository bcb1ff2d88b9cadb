import { authorityLabel } from '@/core/entities/authorities';
import type { Status } from '@/core/entities/status';
import type { Language } from '@/ui/kit/language';
import { measureWords } from '@/ui/kit/status-look';

/** A listing as the timeline says it: what it does and whose it is, and first of all where it is no longer in force. */
export function listingWords(
  { measure, authority, state }: Pick<Status, 'measure' | 'authority' | 'state'>,
  language: Language,
): string {
  const { translate } = language;
  const words = translate('kitLabelled', [
    measureWords(measure, language),
    authorityLabel(authority, translate),
  ]);
  return state === 'delisted' ? `${translate('kitDelisted')} ${words}` : words;
}
