import { interfaceLanguage, translate } from '@/extension/translate';

/** Message key by plural class. */
const KEYS: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'extensionTitleNamesOne',
  few: 'extensionTitleNamesFew',
  many: 'extensionTitleNamesMany',
};

/** Tooltip of the button: how many names are on the page, as the reader's language counts. */
export function namesTitle(count: number): string {
  const language = interfaceLanguage();
  const key = KEYS[new Intl.PluralRules(language).select(count)] ?? 'extensionTitleNamesOther';
  return translate(key, [new Intl.NumberFormat(language).format(count)]);
}
