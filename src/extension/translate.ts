import { browser } from 'wxt/browser';
import { type CountKeys, translateCount as translateCountIn } from '@/core/translate-count';

/** Signature of `getMessage` without the generated list of keys, which exists only after `wxt prepare`. */
type GetMessage = (key: string, substitutions?: string | string[]) => string;

/**
 * The text for `key` in the language of the browser's interface, or in English where there is no file of it, with `$1`, `$2`… filled in. A missing key gives the key itself, so that
 * the fault is seen; a test finds it before.
 */
export function translate(key: string, substitutions?: string | string[]): string {
  return (browser.i18n.getMessage as GetMessage)(key, substitutions) || key;
}

/**
 * Language of the texts that `translate` gives, BCP 47: `en-GB`. The browser's own where the texts are in it, so that dates keep the
 * reader's region; else that of the texts, which for a language without a file of its own is English.
 */
export function interfaceLanguage(): string {
  const [texts, own] = [translate('languageTag'), browser.i18n.getUILanguage()];
  return writtenAs(own) === writtenAs(texts) ? own : texts;
}

/** Language and script: `zh-TW` is not read where `zh-CN` is. Nothing for what is no tag (`C`, `en_US`). */
function writtenAs(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}

/** The text for a number of things in the plural class of the texts' language. */
export function translateCount(keys: CountKeys, count: number): string {
  return translateCountIn(keys, count, { translate, tag: interfaceLanguage() });
}
