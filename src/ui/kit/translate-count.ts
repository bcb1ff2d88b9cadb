import type { Language } from './language';

/** Message key for each plural class that a language of the interface has; English uses `one` and `other`. */
export interface PluralKeys {
  one: string;
  few: string;
  many: string;
  other: string;
}

/** The text for a number of things in the plural class of the reader's language. `$1` is the number as that language writes it. */
export function translateCount(keys: PluralKeys, count: number, { translate, tag }: Language): string {
  const rule = new Intl.PluralRules(tag).select(count);
  const key = rule === 'one' || rule === 'few' || rule === 'many' ? keys[rule] : keys.other;
  return translate(key, [new Intl.NumberFormat(tag).format(count)]);
}
