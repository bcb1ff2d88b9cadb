import { browser } from 'wxt/browser';

/** Signature of `getMessage` without the generated list of keys, which exists only after `wxt prepare`. */
type GetMessage = (key: string, substitutions?: string | string[]) => string;

/**
 * The text for `key` in the language of the browser's interface, with `$1`, `$2`… filled in. A missing key gives the key itself, so that
 * the fault is seen; a test finds it before.
 */
export function translate(key: string, substitutions?: string | string[]): string {
  return (browser.i18n.getMessage as GetMessage)(key, substitutions) || key;
}

/** Language of the browser's interface, BCP 47: `en-GB`. */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}

/**
 * The text for a number of things: `key` plus the plural class of `count` in the interface's language (`popupTimesOne`,
 * `popupTimesFew`, …), else `popupTimesOther`. `$1` is the number as that language writes it.
 */
export function translateCount(key: string, count: number): string {
  const language = interfaceLanguage();
  const plural = new Intl.PluralRules(language).select(count);
  const number = new Intl.NumberFormat(language).format(count);
  const exact = key + plural.charAt(0).toUpperCase() + plural.slice(1);
  return (browser.i18n.getMessage as GetMessage)(exact, [number]) || translate(`${key}Other`, [number]);
}
