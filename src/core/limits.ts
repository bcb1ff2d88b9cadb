/** Every bound of the program with its reason. A bound that is hit is told to the reader, never passed over in silence. */

/** One message of page text, in UTF-16 units: a scan of this size takes a few milliseconds, so the worker stays responsive. */
export const MAX_BATCH_UNITS = 131_072;

/** Blocks in one message: an upper bound for pages of many tiny blocks. */
export const MAX_BATCH_BLOCKS = 4_096;

/** One block of text; longer runs are cut at white space. No paragraph a person reads is longer. */
export const MAX_BLOCK_UNITS = 65_536;

/** Text read from one page in all: five times the largest manual we know of (7 MB). Beyond it the popup says that the scan stopped. */
export const MAX_PAGE_UNITS = 40_000_000;

/** Mentions painted on one page. Above it browsers slow down and no reader profits. */
export const MAX_MENTIONS = 20_000;

/** Example text that one of our own pages has annotated: a few sentences. */
export const MAX_EXAMPLE_UNITS = 2_000;

/** Depth to which elements are followed, against pages that nest without end. */
export const MAX_DEPTH = 8_000;

/** Id of an entity in a message, in UTF-16 units: five times the longest of the pack. */
export const MAX_ENTITY_ID_UNITS = 200;

/** Blocks with names or cues that one decision looks at; the longest manual we know of has a tenth of it. */
export const MAX_DECISION_BLOCKS = 50_000;

/** Words of a page that go into a card, in UTF-16 units: a name or a piece of evidence. The card quotes eighty; the longest name has three hundred. */
export const MAX_CARD_WORDS = 300;

/** Others of the same name that a card shows beside the first; more namesakes than these nobody compares in a popover. */
export const MAX_CARD_BEARERS = 20;

/** Other names of a page that a card is asked about. More names than these stand on hardly any page, and a card shows four links. */
export const MAX_CARD_NEIGHBOURS = 100;

/** Text on either side of a mention that a report may quote from, in UTF-16 units: longer than any sentence a reader would want whole. */
export const MAX_WORDS_AROUND = 500;

/** Mentions of one frame that a report quotes. A page with more is a list, and the report says that it does not quote all. */
export const MAX_REPORT_MENTIONS = 2_000;

/** Text of the blocks that one decision looks at, in UTF-16 units: browsers refuse messages of more than 64 MB, and a unit takes up to three bytes. */
export const MAX_DECISION_UNITS = 16_000_000;

/** Times that a page may undo the marks in one text before they stay away from it: it means it, and two scripts that fight make a loop. */
export const MAX_UNDONE_MARKS = 3;

/** Custom elements waited for at once, each of which may get a shadow root; pages with more have long shown what they are. */
export const MAX_WAITING_ELEMENTS = 2_000;

/** Elements around names looked at after a hint that something was shown or hidden, which forces layout; beyond it only those that the browser names. */
export const MAX_VISIBILITY_LOOKS = 500;

/** Answers without a name that are kept as context while a page is read. Almost no page holds more, and none should pay for them: beyond it the page is read once more if a name does turn up. */
export const MAX_CONTEXT_ANSWERS = 4;
