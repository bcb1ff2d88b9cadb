import type { CitedWork } from './cited-work';
import type { Translate } from './translate';

/** Parts of a citation that people read, whatever the format. `write` escapes what has a meaning in it. */
type Write = (text: string) => string;

/** `version 1.2.0` */
export function versionWords({ version }: CitedWork, translate: Translate): string {
  return version === undefined ? '' : translate('citationVersion', [version]);
}

/** `(accessed 2026-11-30)` */
export function dayOfAccess(
  { accessed }: Pick<CitedWork, 'accessed'>,
  translate: Translate,
  write: Write,
): string {
  return accessed ? `(${translate('citationAccessed', [write(accessed)])})` : '';
}

/** Addresses of the sources, each with the day on which it was opened, and how many more there are. */
export function basisWords(
  { basis }: CitedWork,
  translate: Translate,
  write: { text: Write; url: Write },
): string {
  if (!basis) return '';
  const sources = basis.sources
    .filter(({ url }) => isWebAddress(url))
    .map((source) =>
      [write.url(source.url), dayOfAccess(source, translate, write.text)].filter(Boolean).join(' '),
    );
  const others = basis.others > 0 ? [translate('citationMoreSources', [basis.others.toLocaleString()])] : [];
  return sources.length === 0 ? '' : translate('citationSources', [[...sources, ...others].join('; ')]);
}

export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
