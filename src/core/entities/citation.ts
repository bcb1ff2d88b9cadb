import { citeBibtex } from './cite-bibtex';
import { cslItem } from './cite-csl';
import {
  basisWords,
  dayOfAccess,
  inLanguage,
  isWebAddress,
  oneLine,
  versionWords,
  type Wording,
} from './citation-words';
import type { CitedWork } from './cited-work';
import { dateWords } from './date-words';
import type { Translate } from './translate';

export type CitationFormat = 'plain' | 'markdown' | 'bibtex' | 'csl-json';

/**
 * Dates keep their precision in every format; characters with a meaning in the format are escaped. Titles and the words that people read are in
 * their language, also those in a note for programs; dates are written as people read them in plain words and in Markdown, and as they lie in the
 * data for programs. `tag` is the language of dates and numbers (BCP 47), by default that of the texts.
 */
export function cite(work: CitedWork, format: CitationFormat, translate: Translate, tag?: string): string {
  const wording = wordingFor(format, translate, tag);
  return format === 'csl-json'
    ? JSON.stringify([cslItem(inLanguage(work, wording), wording)], null, 2)
    : citeAsText(work, format, wording);
}

/** Several works in one text that a reader can paste as a list: lines, a Markdown list, BibTeX entries, or one CSL-JSON array. */
export function citeAll(
  works: readonly CitedWork[],
  format: CitationFormat,
  translate: Translate,
  tag?: string,
): string {
  const wording = wordingFor(format, translate, tag);
  if (format === 'csl-json')
    return JSON.stringify(
      works.map((work) => cslItem(inLanguage(work, wording), wording)),
      null,
      2,
    );
  const texts = works.map((work) => citeAsText(work, format, wording));
  return format === 'markdown'
    ? texts.map((text) => `- ${text}`).join('\n')
    : texts.join(format === 'bibtex' ? '\n\n' : '\n');
}

function wordingFor(format: CitationFormat, translate: Translate, tag = translate('languageTag')): Wording {
  const isForPeople = format === 'plain' || format === 'markdown';
  return { translate, tag, date: (date) => (isForPeople && dateWords(date, tag)) || date };
}

function citeAsText(work: CitedWork, format: Exclude<CitationFormat, 'csl-json'>, wording: Wording): string {
  const told = inLanguage(work, wording);
  switch (format) {
    case 'plain':
      return citePlain(told, wording);
    case 'markdown':
      return citeMarkdown(told, wording);
    case 'bibtex':
      return citeBibtex(told, wording);
  }
}

function citePlain(work: CitedWork, wording: Wording): string {
  const title = wording.translate('citationTitle', [isolated(oneLine(work.title))]);
  return sentences(
    [title, ...rest(work, wording).map(oneLine)],
    work.url ?? '',
    dayOfAccess(work, wording, oneLine),
    basisWords(work, wording, { text: oneLine, url: oneLine }),
  );
}

function citeMarkdown(work: CitedWork, wording: Wording): string {
  const title = escapeMarkdown(work.title);
  const linked = isWebAddress(work.url) ? `[${title}](${linkTarget(work.url)})` : title;
  return sentences(
    [linked, ...rest(work, wording).map(escapeMarkdown)],
    '',
    dayOfAccess(work, wording, escapeMarkdown),
    basisWords(work, wording, { text: escapeMarkdown, url: linkTarget }),
  );
}

function rest(work: CitedWork, wording: Wording): string[] {
  const { container = '', publisher, published = '' } = work;
  const whole = [container, versionWords(work, wording)].filter(Boolean).join(', ');
  return [whole, publisher, published && wording.date(published)].filter(Boolean);
}

/** The day of access belongs to an address; without one it belongs to the work, and the addresses of its sources follow. */
function sentences(parts: string[], url: string, day: string, basis: string): string {
  const work = parts.map((part, at) => (at < parts.length - 1 ? stopped(part) : part)).join(' ');
  return basis === ''
    ? [stopped(work), url, day].filter(Boolean).join(' ')
    : `${[work, day].filter(Boolean).join(' ')}. ${[url, basis].filter(Boolean).join(' ')}`;
}

/** Some languages end a date on a stop of its own, as some firms do their names. */
function stopped(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** In angle brackets, which take every sign but their own kind and white space. */
function linkTarget(url: string): string {
  return `<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`;
}

/** Kept apart from the direction of the words around it, where it has letters that run from the right. */
function isolated(text: string): string {
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(text) ? `\u2068${text}\u2069` : text;
}

function escapeMarkdown(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_[\]<>#|~!&]/g, String.raw`\$&`);
}
