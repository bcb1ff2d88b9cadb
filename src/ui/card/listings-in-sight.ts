import { attributionText } from '@/ui/kit/attribution-text';
import { formatDate } from '@/ui/kit/format-date';
import type { Language } from '@/ui/kit/language';
import { reasonText } from '@/ui/kit/reason-text';
import { measureBrief, measureWords } from '@/ui/kit/status-look';
import type { CardMatter } from './Card';
import { groupListings, type ListingGroup } from './group-listings';
import { linesOf, textWidth, wordWidths } from './text-lines';

type Matter = Pick<CardMatter, 'card' | 'mention'>;

/** From most to least, of each measure in its order. That there is a freeze and an export control says more than who else made the freeze. */
const STEPS: readonly (readonly number[])[] = [
  [4, 2, 2],
  [2, 2, 2],
  [2, 1, 1],
  [4, 2],
  [2, 2],
  [2, 1],
  [4],
  [2],
  [1],
];

// In CSS pixels, as `popover.css` has them.
const WIDTH = 319;
/** Beside the shape of a measure. */
const LISTING_WIDTH = 301;
/** Beside the button that closes. */
const CAPTION_WIDTH = 297;
const BUTTONS_WIDTH = 342;
const CAPTION = { size: 19.5, height: 24.5 };
const TEXT = { size: 14.1, height: 21.1 };
const SMALL = { size: 12.2, height: 18.3 };
const LABEL = { size: 11.25, height: 26 };
const BOLD = 1.12;
/** Around the words of a button, and between two measures. */
const GAP = 10.5;
const BETWEEN = 7.5;
const LIST_ROW = 22.5;
/** Margins, the line with the kind, a row with what is out of sight, and the heading of the facts. */
const FIXED = 104;
/** What scrolls with one row of buttons below, less some for a font of another height. */
const ROOM = 408;

/**
 * How many authorities to name, of each measure in its order, so that the heading of the facts is in sight in a card of the usual height. The background
 * draws the card and cannot measure it, so this goes by the signs of a wide font.
 */
export function listingsInSight(matter: Matter, language: Language): readonly number[] {
  const room = ROOM - heightAround(matter, language);
  const isFit = (most: readonly number[]) => {
    const { groups, left } = groupListings(matter.card.statuses, most);
    const heights = groups.map((group) => heightOf(group, language));
    return heights.reduce((sum, height) => sum + BETWEEN + height, rowsBelow(left, language)) <= room;
  };
  return STEPS.find(isFit) ?? STEPS.at(-1) ?? [];
}

/** Of all but the listings, down to the heading of the facts. */
function heightAround({ card, mention }: Matter, language: Language): number {
  const { caption, summary } = card;
  const origin = attributionText(summary.attribution, language);
  const reason = mention ? ` · ${reasonText(mention, mention.surface, language)}` : '';
  return (
    FIXED +
    heightIn(CAPTION_WIDTH, caption, CAPTION) +
    heightIn(WIDTH, summary.text, TEXT) +
    heightIn(WIDTH, origin + reason, SMALL) +
    (rowsOfButtons(language) - 1) * LABEL.height
  );
}

/** Of what is not in sight, where one row is too short for it. */
function rowsBelow(left: number, { translate, tag }: Language): number {
  if (left === 0) return 0;
  const words = [
    translate('popoverMoreListings', [left.toLocaleString(tag)]),
    // After the triangle that unfolds it.
    `mm${translate('popoverListsChecked')}`,
  ];
  const rows = linesOf(
    words.map((word) => textWidth(word) * SMALL.size),
    WIDTH,
  );
  return (rows - 1) * LIST_ROW;
}

function rowsOfButtons({ translate }: Language): number {
  const words = [
    translate('popoverAllFacts'),
    translate('popoverCite'),
    translate('popoverMute'),
    translate('popoverMistake'),
  ];
  return linesOf(
    words.map((word) => textWidth(word) * LABEL.size + GAP),
    BUTTONS_WIDTH,
  );
}

function heightOf({ measure, listings }: ListingGroup, language: Language): number {
  const brief = measureBrief(measure, language);
  const head = [
    ...wordWidths(measureWords(measure, language)).map((word) => word * TEXT.size * BOLD),
    ...(brief === undefined ? [] : wordWidths(` · ${brief}`).map((word) => word * SMALL.size)),
  ];
  const authorities = listings.map(
    ({ brief: name, date }) => textWidth(`${name} ${formatDate(date, language, 'short')} · `) * SMALL.size,
  );
  return (
    linesOf(head, LISTING_WIDTH) * TEXT.height + linesOf(authorities, LISTING_WIDTH) * SMALL.height + BETWEEN
  );
}

function heightIn(width: number, text: string, { size, height }: { size: number; height: number }): number {
  const words = wordWidths(text).map((word) => word * size);
  return linesOf(words, width) * height;
}
