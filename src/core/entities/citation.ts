import type { Entity } from './entity';
import type { PackInfo } from './pack';
import type { PartialDate } from './partial-date';
import type { Source } from './sources';
import type { Translate } from './translate';

/** What a citation is made of. */
export interface CitedWork {
  /** Unique among what is cited together; becomes the BibTeX key. */
  key: string;
  title: string;
  publisher: string;
  /** Title of the whole that `title` is part of. */
  container?: string;
  version?: string;
  url?: string;
  published?: PartialDate;
  accessed?: PartialDate;
}

export type CitationFormat = 'plain' | 'markdown' | 'bibtex' | 'csl-json';

/** The entry of an entity in a pack, as a work to cite. */
export function entityAsWork(entity: Pick<Entity, 'id' | 'caption'>, pack: PackInfo): CitedWork {
  return {
    key: entity.id,
    title: entity.caption,
    publisher: 'Sidelight',
    container: pack.title,
    version: pack.version,
    published: pack.date,
  };
}

/** A source of a pack, as a work to cite. */
export function sourceAsWork(key: string, source: Source): CitedWork {
  const { title, publisher, url, published, accessed } = source;
  return { key, title, publisher, url, accessed, ...(published === undefined ? {} : { published }) };
}

/**
 * Dates keep their precision in every format; characters with a meaning in the format are escaped. What people read as it stands is in
 * their language, what programs read knows none.
 */
export function cite(work: CitedWork, format: CitationFormat, translate: Translate): string {
  switch (format) {
    case 'plain':
      return citePlain(work, translate);
    case 'markdown':
      return citeMarkdown(work, translate);
    case 'bibtex':
      return citeBibtex(work);
    case 'csl-json':
      return JSON.stringify([cslItem(work)], null, 2);
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
      return works.map(citeBibtex).join('\n\n');
    case 'csl-json':
      return JSON.stringify(works.map(cslItem), null, 2);
  }
}

function citePlain(work: CitedWork, translate: Translate): string {
  const title = translate('citationTitle', [work.title]);
  return sentence([title, ...rest(work, translate)], [work.url ?? '', dayOfAccess(work, translate)]);
}

function citeMarkdown(work: CitedWork, translate: Translate): string {
  const title = escapeMarkdown(work.title);
  const linked = isWebAddress(work.url)
    ? `[${title}](<${work.url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`
    : title;
  return sentence([linked, ...rest(work, translate).map(escapeMarkdown)], [dayOfAccess(work, translate)]);
}

function rest({ container, version, publisher, published }: CitedWork, translate: Translate): string[] {
  const whole = [container ?? '', version === undefined ? '' : translate('citationVersion', [version])];
  return [whole.filter(Boolean).join(', '), publisher, published ?? ''].filter(Boolean);
}

function dayOfAccess({ accessed }: CitedWork, translate: Translate): string {
  return accessed === undefined ? '' : `(${translate('citationAccessed', [accessed])})`;
}

function sentence(parts: string[], end: string[]): string {
  return [`${parts.join('. ')}.`, ...end].filter(Boolean).join(' ');
}

function citeBibtex(work: CitedWork): string {
  const fields: [string, string | undefined][] = [
    ['title', `{${escapeBibtex(work.title)}}`],
    ['author', `{${escapeBibtex(work.publisher)}}`],
    ['booktitle', work.container === undefined ? undefined : escapeBibtex(work.container)],
    ['version', work.version === undefined ? undefined : escapeBibtex(work.version)],
    ['date', work.published],
    ['url', work.url?.replaceAll(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', work.accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${work.key.replaceAll(/[^\w-]/g, '')},\n${lines.join(',\n')}\n}`;
}

function cslItem(work: CitedWork): Record<string, unknown> {
  return {
    id: work.key,
    type: work.container === undefined ? 'webpage' : 'entry',
    title: work.title,
    publisher: work.publisher,
    ...(work.container === undefined ? {} : { 'container-title': work.container }),
    ...(work.version === undefined ? {} : { version: work.version }),
    ...(work.published === undefined ? {} : { issued: dateParts(work.published) }),
    ...(work.url === undefined ? {} : { URL: work.url }),
    ...(work.accessed === undefined ? {} : { accessed: dateParts(work.accessed) }),
  };
}

function dateParts(date: PartialDate): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
}

function escapeBibtex(text: string): string {
  const named: Record<string, string> = {
    '\\': String.raw`\textbackslash{}`,
    '~': String.raw`\textasciitilde{}`,
    '^': String.raw`\textasciicircum{}`,
  };
  return text.replaceAll(/[\\{}%&$#_~^]/g, (sign) => named[sign] ?? `\\${sign}`).replaceAll(/\s+/g, ' ');
}
