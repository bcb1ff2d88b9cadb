/**
 * Every bound of the program with its reason: sizes, counts and times, in the order in which the data of a page meets them. A bound that is hit is told to
 * the reader, never passed over in silence, unless its reason says why nobody would miss what lies beyond.
 */

// Which frames are read, and when.

/** Smaller frames hold buttons, counters and trackers, not text. */
export const MIN_FRAME_WIDTH_PX = 120;
export const MIN_FRAME_HEIGHT_PX = 60;

/** Nothing is drawn in a hidden tab: its page is read even so, a little later. */
export const LATEST_START_MS = 300;

/** Wait before a frame is asked again whether it is shown: many changes in a row are one reason to look. */
export const FRAME_LOOK_AFTER_MS = 150;

// Reading.

/** Main-thread time of one slice. Half a frame at 60 Hz, so that a frame with one slice in it still has time for the page. */
export const SLICE_MS = 8;

/** Blocks or mentions handled between two looks at the clock. On code that has just begun to run, one takes up to a tenth of a millisecond. */
export const STEPS_PER_LOOK = 16;

/** Nodes read between two looks at the clock: some milliseconds on code that has just begun to run, a twentieth of one later. */
export const NODES_PER_LOOK = 128;

/** Depth to which elements are followed, against pages that nest without end. */
export const MAX_DEPTH = 8_000;

/** A document this tall, in CSS pixels, is a manual or a register of tens of thousands of elements. */
export const LARGE_PAGE_PX = 40_000;

/** A level of a large document's tree with so many elements is asked element by element: with fewer, one of them holds nearly the whole page. */
export const ENOUGH_PARTS = 64;

/** Levels that are looked at for one; a page that nests deeper before it branches is asked as a whole. */
export const MAX_PART_LEVELS = 16;

/** Such parts between two looks at the clock. */
export const PARTS_PER_LOOK = 64;

/** One block of text; longer runs are cut at white space. No paragraph a person reads is longer. */
export const MAX_BLOCK_UNITS = 65_536;

/** Text read from one page in all: five times the largest manual we know of (7 MB). Beyond it the popup says that the scan stopped. */
export const MAX_PAGE_UNITS = 40_000_000;

// Asking what matches.

/** One message of page text, in UTF-16 units: a scan of this size takes a few milliseconds, so the worker stays responsive. */
export const MAX_BATCH_UNITS = 131_072;

/** The first message of a page is small, so that names on screen are underlined early. */
export const FIRST_BATCH_UNITS = 65_536;

/** Blocks in one message: an upper bound for pages of many tiny blocks. */
export const MAX_BATCH_BLOCKS = 4_096;

/** Answers without a name that are kept as context while a page is read. Almost no page holds more, and none should pay for them: beyond it the page is read once more if a name does turn up. */
export const MAX_CONTEXT_ANSWERS = 4;

// Deciding.

/** The next decision while a page is still being read waits until this many times the duration of the last one has passed: a fifth of the time at most goes into decisions that are made again. */
export const DECISION_SPACING = 4;

/** Blocks with names or cues that one decision looks at; the longest manual we know of has a tenth of it. */
export const MAX_DECISION_BLOCKS = 50_000;

/** Text of the blocks that one decision looks at, in UTF-16 units: browsers refuse messages of more than 64 MB, and a unit takes up to three bytes. */
export const MAX_DECISION_UNITS = 16_000_000;

/** Tag of a language in a message, in UTF-16 units: the length that BCP 47 asks programs to have room for. */
export const MAX_LANGUAGE_UNITS = 35;

// Finding what a reader sees.

/** Blocks of more nodes are looked at only where hits stand, not as a whole. */
export const FEW_BLOCK_NODES = 8;

/** Elements around a text that are compared with those around the next one. Inline nesting is never deep; farther ancestors are shared. */
export const MAX_INLINE_DEPTH = 32;

/** Ancestors looked at for text that is clipped to nothing (`visually-hidden`, a folded accordion). Such wrappers stand right around their text. */
export const CLIP_LEVELS = 4;

/** Elements without a box around a text, one in the other; pages nest a few at most. */
export const BOXLESS_LEVELS = 32;

/** Elements around names looked at after a hint that something was shown or hidden, which forces layout; beyond it only those that the browser names. */
export const MAX_VISIBILITY_LOOKS = 500;

/** Time for the page to react to such a hint. */
export const SHOWING_SETTLE_MS = 150;

// Painting.

/** Mentions painted on one page. Above it browsers slow down and no reader profits. */
export const MAX_MENTIONS = 20_000;

/** Times that a page may undo the marks in an element's own text before they stay away from it: it means it, and two scripts that fight make a loop. The names are highlighted then. */
export const MAX_UNDONE_MARKS = 3;

// Changes of a page.

/** Wait before changes are read, so that many small ones are read together. Under load it grows up to `SLOWEST_MS`. */
export const QUICKEST_MS = 100;
export const SLOWEST_MS = 1_000;

/** Part of the main thread that reading changes may take: one in thirty, which with the cost of the records stays under a twentieth. */
export const COST_TO_WAIT = 30;

/** A background that is slow to answer is asked less often: the wait is at least twice the time of the last answer, up to this. */
export const SLOWEST_ANSWER_WAIT_MS = 10_000;

/** Elements waited for at once, each of which may get a shadow root; pages with more have long shown what they are. */
export const MAX_WAITING_ELEMENTS = 2_000;

/** A component may attach its shadow root long after its element came in, and no observer tells. It is looked for a few times, at intervals that double: half a minute in all. */
export const FIRST_SHADOW_LOOK_MS = 500;
export const SHADOW_LOOKS = 6;

// Pointing at a name.

/** Elements under the pointer, text nodes in each and mentions in all that are looked at where no caret position tells: a hit-test stays below a millisecond. */
export const MAX_ELEMENTS_AT_POINT = 16;
export const MAX_CHILDREN_AT_POINT = 64;
export const MAX_RECTS_AT_POINT = 200;

/** Text under the pointer lies at most this far beside its line box. */
export const BESIDE_LINE_PX = 1;

/** Contrast (WCAG 2) of a text with the colour behind it; one with less stands on something else that no style tells: a picture, or a box laid under it. */
export const LEAST_TEXT_CONTRAST = 1.8;

/** The pointer is at rest when it moved less than this between two looks. */
export const REST_PX = 3;

// The card.

/** A card that comes within this time opens in its final size; after it the popover shows what it knows. Imperceptible as a delay. */
export const SHOW_ANYWAY_MS = 100;

/** Time to find the way back after slipping off a card, or to cross a gap quickly. */
export const GRACE_MS = 300;

/** Pixels around the mention that still count as on it. */
export const NEAR_MENTION_PX = 3;

/** Id of an entity in a message, in UTF-16 units: five times the longest of the pack. */
export const MAX_ENTITY_ID_UNITS = 200;

/** Name of a rule in a message, in UTF-16 units: nearly twice the longest of ours. */
export const MAX_RULE_UNITS = 40;

/** Words of a page that go into a card, in UTF-16 units: a name or a piece of evidence. The card quotes eighty; the longest name has three hundred. */
export const MAX_CARD_WORDS = 300;

/** Others of the same name that a card shows beside the first; more namesakes than these nobody compares in a popover. */
export const MAX_CARD_BEARERS = 20;

/** Other names of a page that a card is asked about. More names than these stand on hardly any page, and a card shows four links. */
export const MAX_CARD_NEIGHBOURS = 100;

// Reports.

/** Text on either side of a mention that a report may quote from, in UTF-16 units: longer than any sentence a reader would want whole. */
export const MAX_WORDS_AROUND = 500;

/** Mentions of one frame that a report quotes. A page with more is a list, and the report says that it does not quote all. */
export const MAX_REPORT_MENTIONS = 2_000;

// Search and our own pages.

/** What is looked up, in UTF-16 units. Names are short; of a longer selection, which is a passage, its beginning is looked up. */
export const MAX_QUERY_UNITS = 200;

/** Names that one search finds: more than anybody reads through. */
export const MAX_SEARCH_RESULTS = 100;

/** Lines that browsers show below the address bar. */
export const MAX_OMNIBOX_LINES = 6;

/** Example text that one of our own pages has annotated: a few sentences. */
export const MAX_EXAMPLE_UNITS = 2_000;

// The background.

/** Wait before a load that failed is tried again: a broken file must not be read on every message. */
export const RETRY_AFTER_MS = 10_000;

/** Files below this size come quickly enough as they are, and no copy of them is kept. */
export const KEEP_FROM_BYTES = 4_000_000;

/** Kinds of refused messages and of faults noted since the background started: a hostile page may invent new ones without end. */
export const MAX_NOTED_FAULTS = 100;

/** Type of a message, in UTF-16 units, as it is noted: three times the longest of ours. */
export const MAX_NOTED_TYPE_UNITS = 40;
