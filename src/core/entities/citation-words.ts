import { captionIn } from './caption';
import type { CitedWork } from './cited-work';
import type { PartialDate } from './partial-date';
import type { Translate } from './translate';

/** Parts of a citation that people read, whatever the format. `write` escapes what has a meaning in it. */
type Write = (text: string) => string;

/** The reader's language (`tag`, BCP 47) and how a date is written in it, or for programs. */
export interface Wording {
  translate: Translate;
  tag: string;
  date(date: PartialDate): string;
}

/** The work with its titles in the reader's language, where they have one. */
export function inLanguage(work: CitedWork, { tag }: Wording): CitedWork {
  const { title, titles, container, containers } = work;
  return {
    ...work,
    title: captionIn(tag, { caption: title, captions: titles }),
    ...(container !== undefined && {
      container: captionIn(tag, { caption: container, captions: containers }),
    }),
  };
}

/** `version 1.2.0` */
export function versionWords({ version }: CitedWork, { translate }: Wording): string {
  return version === undefined ? '' : translate('citationVersion', [version]);
}

/** `(accessed 30 November 2026)` */
export function dayOfAccess(
  { accessed }: Pick<CitedWork, 'accessed'>,
  { translate, date }: Wording,
  write: Write,
): string {
  return accessed ? `(${translate('citationAccessed', [write(date(accessed))])})` : '';
}

/** Addresses of the sources, each with the day on which it was opened, and how many more there are. */
export function basisWords(
  { basis }: CitedWork,
  wording: Wording,
  write: { text: Write; url: Write },
): string {
  if (!basis) return '';
  const { translate, tag } = wording;
  const sources = basis.sources
    .filter(({ url }) => isWebAddress(url))
    .map((source) =>
      [write.url(source.url), dayOfAccess(source, wording, write.text)].filter(Boolean).join(' '),
    );
  const others =
    basis.others > 0 ? [translate('citationMoreSources', [basis.others.toLocaleString(tag)])] : [];
  return sources.length === 0 ? '' : translate('citationSources', [[...sources, ...others].join('; ')]);
}

export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

/** A space that keeps a date together is left. */
export function oneLine(text: string): string {
  return text.replaceAll(/(?:[\p{Cc}\p{Zl}\p{Zp}]|[^\S\u00a0])+/gu, ' ').trim();
}
