import type { Status } from '@/core/entities/status';
import type { StatusClass } from '@/core/entities/status-class';
import type { TimelineEntry } from '@/core/entities/timeline';
import { isPackEnglish } from '@/ui/kit/InPackLanguage';
import { formatDate } from '@/ui/kit/format-date';
import type { Language } from '@/ui/kit/language';
import { measureLook } from '@/ui/kit/status-look';
import { listingWords } from './listing-words';
import { timelineLanes } from './timeline-lanes';
import type { ScaleMark } from './timeline-scale';

/** One mark of the strip with what it says and where it leads. */
export interface StripMark {
  kind: TimelineEntry['kind'];
  start: number;
  end: number;
  isExact: boolean;
  /** Lanes on a page of 320 px and on one for which the style sheet is `wide`. */
  narrow: number;
  wide: number;
  /** When and what. */
  label: string;
  /** Whether the label speaks the pack's English to a reader of another language. */
  isEnglish: boolean;
  href: string;
  /** Of a listing. */
  look?: { statusClass: StatusClass; hollow: boolean };
}

/** Widths of the strip that the lanes are made for, in pixels: the least that each of the two has. */
const WIDTHS = { narrow: 280, wide: 480 };

/** Room of a mark in pixels, with what keeps it apart from the next. */
const ROOM = { listing: 16, fact: 8 };

/** More lanes than any real entry needs; a strip is no page. */
const MOST_LANES = 12;

/** Fragment of the address of a listing in the timeline, by that of its row in the table. */
export function eventAnchor(row: string): string {
  return `event-${row}`;
}

/** The marks of a scale in the order of time, which is that of the arrow keys. */
export function stripMarks(
  marks: readonly ScaleMark[],
  anchors: ReadonlyMap<Status, string>,
  language: Language,
): StripMark[] {
  const inOrder = marks.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const found = (['listing', 'fact'] as const).flatMap((kind) => {
    const own = inOrder.filter(({ entry }) => entry.kind === kind);
    const lanes = (width: number) => timelineLanes(own, { least: ROOM[kind] / width, most: MOST_LANES });
    const [narrow, wide] = [lanes(WIDTHS.narrow), lanes(WIDTHS.wide)];
    return own.map((mark, at) => ({ mark, narrow: narrow[at] ?? 0, wide: wide[at] ?? 0 }));
  });
  return found
    .map(({ mark, ...lanes }) => ({
      ...lanes,
      start: mark.start,
      end: mark.end,
      isExact: mark.isExact,
      ...wordsOf(mark.entry, anchors, language),
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function wordsOf(entry: TimelineEntry, anchors: ReadonlyMap<Status, string>, language: Language) {
  const say = (date: string | undefined, words: string) =>
    language.translate('kitLabelled', [formatDate(date, language), words]);
  if (entry.kind === 'fact') {
    const { id, date, text } = entry.fact;
    return {
      kind: entry.kind,
      label: say(date, text),
      isEnglish: isPackEnglish(language),
      href: `#fact-${id}`,
    };
  }
  const { status } = entry;
  const { statusClass } = measureLook(status.measure);
  return {
    kind: entry.kind,
    label: say(status.date, listingWords(status, language)),
    isEnglish: false,
    href: `#${eventAnchor(anchors.get(status) ?? '')}`,
    look: { statusClass, hollow: status.state === 'delisted' },
  };
}
