import { readFileSync } from 'node:fs';

/** A name that a reader looked at on a real page or in a real text, where it stands, and what was said of it. No text of the page is kept. */
export interface RecordedName {
  /** File of the page, or name of the corpus and id of the text. */
  place: string;
  surface: string;
  /** Which one of this surface on the page, from 1. */
  occurrence: number;
  entity: string;
  /** `right` and `wrong` are shown; `missed` is ours and is not shown. */
  verdict: 'right' | 'wrong' | 'missed';
  why: string;
}

const VERDICTS = new Set(['right', 'wrong', 'missed']);

/** Reads `real-pages.tsv` or `real-texts.tsv`. Throws on a line that is not of the shape, with its number. */
export function readRecorded(file: 'real-pages.tsv' | 'real-texts.tsv'): RecordedName[] {
  const [, ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, index) => {
    const [place = '', surface = '', occurrence = '', entity = '', verdict = '', why = ''] = line.split('\t');
    if (!VERDICTS.has(verdict) || !/^\d+$/.test(occurrence))
      throw new Error(`${file}, line ${index + 2}: place, surface, occurrence, entity, verdict, why`);
    return {
      place,
      surface,
      occurrence: Number(occurrence),
      entity,
      verdict: verdict as RecordedName['verdict'],
      why,
    };
  });
}

/** Rows that the recorded names promise for a place, and those that were found there, in a form that can be compared. */
export function shownAt(recorded: readonly RecordedName[], place: string): string[] {
  return recorded
    .filter((one) => one.place === place && one.verdict !== 'missed')
    .map(({ surface, occurrence, entity }) => rowOf(surface, occurrence, entity))
    .sort();
}

export function foundRows(mentions: readonly { surface: string; entity: string }[]): string[] {
  const counts = new Map<string, number>();
  return mentions
    .map(({ surface, entity }) => {
      const plain = plainSurface(surface);
      const occurrence = (counts.get(plain) ?? 0) + 1;
      counts.set(plain, occurrence);
      return rowOf(plain, occurrence, entity);
    })
    .sort();
}

function plainSurface(surface: string): string {
  return surface.replaceAll(/\s+/g, ' ').replaceAll(/[\u00AD\u200B]/g, '');
}

function rowOf(surface: string, occurrence: number, entity: string): string {
  return `${surface} (${occurrence}) ${entity}`;
}
