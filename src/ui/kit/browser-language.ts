import { interfaceLanguage, translate } from '@/extension/translate';
import type { Language } from './language';

/** The language of the browser's interface, for our own pages and the popover to hand down. */
export function browserLanguage(): Language {
  return { translate, tag: interfaceLanguage() };
}
