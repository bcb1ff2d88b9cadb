import messages from '../../../assets/public/_locales/en/messages.json' with { type: 'json' };
import type { Language } from '@/ui/kit/language';

/** The English texts, filled in as browsers do it; a missing key fails the test that shows it. */
export const english: Language = {
  tag: 'en-GB',
  translate(key, substitutions = []) {
    const entry: { message: string } | undefined = (messages as Record<string, { message: string }>)[key];
    if (!entry) return key;
    return entry.message.replaceAll(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
  },
};
