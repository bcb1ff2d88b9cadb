import { basisWords, dayOfAccess, isWebAddress, oneLine, versionWords, type Wording } from './citation-words';
import type { CitedWork } from './cited-work';
import { legibleDate } from './partial-date';

/**
 * One entry for BibTeX and biblatex. `date`, `url` and `urldate` are biblatex’s and passed over by the styles of BibTeX, for which there is
 * `year`; `howpublished` and `note` are both’s. A date that is none stands in the note.
 */
export function citeBibtex(work: CitedWork, wording: Wording): string {
  const { title, publisher, container = '', url, published, accessed } = work;
  const whole = [container, versionWords(work, wording)].filter(Boolean).join(', ');
  const date = legibleDate(published);
  const fields: [string, string | undefined][] = [
    ['title', `{${escapeBibtex(title)}}`],
    ['author', `{${escapeBibtex(publisher)}}`],
    ['howpublished', escapeBibtex(whole)],
    ['date', date],
    ['year', date?.slice(0, 4)],
    ['url', isWebAddress(url) ? verbatim(url) : undefined],
    ['urldate', legibleDate(accessed)],
    ['note', noteOf(work, wording)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${work.key.replaceAll(/[^\w-]/g, '') || 'entry'},\n${lines.join(',\n')}\n}`;
}

function noteOf(work: CitedWork, wording: Wording): string {
  const { published = '', accessed } = work;
  return [
    legibleDate(published) ? '' : published,
    legibleDate(accessed) ? '' : dayOfAccess(work, wording, oneLine),
    basisWords(work, wording, { text: oneLine, url: oneLine }),
  ]
    .filter(Boolean)
    .map(escapeBibtex)
    .join('. ');
}

/** BibTeX counts every brace of a value, a backslash before it or not, so that a lone one in a name would swallow what follows. */
const COMMANDS: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Letters of any script stay as they are: biber, biblatex and today’s engines read UTF-8. */
function escapeBibtex(text: string): string {
  return oneLine(text.toWellFormed()).replaceAll(/[\\{}%&$#_~^]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** biblatex sets an address as it stands, so that only what would end the value is written otherwise. */
function verbatim(url: string): string {
  return url.toWellFormed().replaceAll(/[{}\\\s]/g, encodeURIComponent);
}
