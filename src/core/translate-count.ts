import type { Translate } from './entities/translate';

/** Message key for each plural class that a text tells apart; English uses `one` and `other`. */
export type CountKeys = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The text for a number of things in the plural class of the language `tag`, BCP 47. `$1` is the number as that language writes it. */
export function translateCount(
  keys: CountKeys,
  count: number,
  { translate, tag }: { translate: Translate; tag: string },
): string {
  const key = keys[new Intl.PluralRules(tag).select(count)] ?? keys.other;
  return translate(key, [new Intl.NumberFormat(tag).format(count)]);
}
