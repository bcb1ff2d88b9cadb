import { citeBibtex } from './cite-bibtex';
import { cslItem } from './cite-csl';
import { basisWords, dayOfAccess, isWebAddress, oneLine, versionWords } from './citation-words';
import type { CitedWork } from './cited-work';
import type { Translate } from './translate';

export type CitationFormat = 'plain' | 'markdown' | 'bibtex' | 'csl-json';

/**
 * Dates keep their precision in every format; characters with a meaning in the format are escaped. Words that people read are in
 * their language, also those in a note for programs.
 */
export function cite(work: CitedWork, format: CitationFormat, translate: Translate): string {
  switch (format) {
    case 'plain':
      return citePlain(work, translate);
    case 'markdown':
      return citeMarkdown(work, translate);
    case 'bibtex':
      return citeBibtex(work, translate);
    case 'csl-json':
      return JSON.stringify([cslItem(work, translate)], null, 2);
  }
}

/** Several works in one text that a reader can paste as a list: lines, a Markdown list, BibTeX entries, or one CSL-JSON array. */
export function citeAll(works: readonly CitedWork[], format: CitationFormat, translate: Translate): string {
  switch (format) {
    case 'plain':
      return works.map((work) => citePlain(work, translate)).join('\n');
    case 'markdown':
      return works.map((work) => `- ${citeMarkdown(work, translate)}`).join('\n');
    case 'bibtex':
      return works.map((work) => citeBibtex(work, translate)).join('\n\n');
    case 'csl-json':
      return JSON.stringify(
        works.map((work) => cslItem(work, translate)),
        null,
        2,
      );
  }
}

function citePlain(work: CitedWork, translate: Translate): string {
  const title = translate('citationTitle', [isolated(oneLine(work.title))]);
  return sentences(
    [title, ...rest(work, translate).map(oneLine)],
    work.url ?? '',
    dayOfAccess(work, translate, oneLine),
    basisWords(work, translate, { text: oneLine, url: oneLine }),
  );
}

function citeMarkdown(work: CitedWork, translate: Translate): string {
  const title = escapeMarkdown(work.title);
  const linked = isWebAddress(work.url) ? `[${title}](${linkTarget(work.url)})` : title;
  return sentences(
    [linked, ...rest(work, translate).map(escapeMarkdown)],
    '',
    dayOfAccess(work, translate, escapeMarkdown),
    basisWords(work, translate, { text: escapeMarkdown, url: linkTarget }),
  );
}

function rest(work: CitedWork, translate: Translate): string[] {
  const { container = '', publisher, published = '' } = work;
  const whole = [container, versionWords(work, translate)].filter(Boolean).join(', ');
  return [whole, publisher, published].filter(Boolean);
}

/** The day of access belongs to an address; without one it belongs to the work, and the addresses of its sources follow. */
function sentences(parts: string[], url: string, day: string, basis: string): string {
  const work = parts.join('. ');
  return basis === ''
    ? [`${work}.`, url, day].filter(Boolean).join(' ')
    : `${[work, day].filter(Boolean).join(' ')}. ${[url, basis].filter(Boolean).join(' ')}`;
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
