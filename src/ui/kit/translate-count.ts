import type { Language } from './language';

/**
 * The text for a number of things: `key` with the plural class of the reader's language behind it (`popupTimesOne`, `popupTimesFew`…),
 * `…Other` where that language's class has no text. `$1` is the number as that language writes it.
 */
export function translateCount(key: string, count: number, { translate, tag }: Language): string {
  const rule = new Intl.PluralRules(tag).select(count);
  const words = new Intl.NumberFormat(tag).format(count);
  const own = `${key}${rule.charAt(0).toUpperCase()}${rule.slice(1)}`;
  const text = translate(own, [words]);
  return text === own ? translate(`${key}Other`, [words]) : text;
}
