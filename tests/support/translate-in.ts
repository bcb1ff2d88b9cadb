import { readFileSync } from 'node:fs';
import type { Translate } from '../../src/core/entities/translate';

/** The texts of a folder of `_locales`, filled in as browsers do it; a missing key gives the key. */
export function translateIn(locale: string): Translate {
  const file = `assets/public/_locales/${locale}/messages.json`;
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return (key, substitutions = []) =>
    messages[key]?.message.replaceAll(
      /\$(\d)/g,
      (_, digit: string) => substitutions[Number(digit) - 1] ?? '',
    ) ?? key;
}
