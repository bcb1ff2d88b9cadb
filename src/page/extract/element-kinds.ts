import { localNameOf } from '../safe-dom';

/** How an element takes part in the text of a page, told by its tag alone: asking for computed styles would cost more than all the rest. */
export const INLINE = 0;
/** Its edges end a block of text. */
export const BLOCK = 1;
/** Its edges keep words apart, but a name may run over them: custom elements, which may be shown as either. */
export const SPACED = 2;
/** It stands for one space: `<br>`. */
export const BREAK = 3;
/** Nothing in it is read, and no name runs over it. */
export const SKIPPED = 4;
/** Nothing in it is read, and the text around it joins: scripts, readings over ruby. */
export const UNSEEN = 5;
export type ElementKind =
  typeof INLINE | typeof BLOCK | typeof SPACED | typeof BREAK | typeof SKIPPED | typeof UNSEEN;

const BLOCK_TAGS =
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
  'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p search section slot summary table tbody td tfoot th thead tr ul';

// SVG is left alone on purpose: a custom highlight paints nothing on SVG text.
const SKIPPED_TAGS =
  'audio canvas code datalist embed frame iframe input kbd listing math meter object optgroup option plaintext pre progress samp select svg ' +
  'textarea video xmp';

const UNSEEN_TAGS =
  'head link meta noembed noframes noscript rp rt rtc script source style template title track';

/** Tags that can carry a shadow root, custom elements aside. */
const HOST_TAGS = 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span';

/** Bit beside the kind: an element of this tag may have a shadow root. */
export const CAN_HOST = 8;
const KIND_BITS = 7;

/** Kind of each known tag, and whether it can host a shadow tree, in one number: it is looked up for every element of a page. */
export const traits = new Map<string, number>([
  ...pairs(BLOCK_TAGS, BLOCK),
  ...pairs('br img', BREAK),
  // Signs of footnotes; in this document it may be the end of a word (21st), see `isFootnoteSign`.
  ...pairs('sup', SPACED),
  ...pairs(SKIPPED_TAGS, SKIPPED),
  ...pairs(UNSEEN_TAGS, UNSEEN),
]);
for (const tag of HOST_TAGS.split(' ')) traits.set(tag, (traits.get(tag) ?? INLINE) | CAN_HOST);

function pairs(tags: string, kind: ElementKind): [string, number][] {
  return tags.split(' ').map((tag) => [tag, kind]);
}

/**
 * Matches what makes a block more than one run of text: everything but tags that only style words. An empty `span` is among it, because it may show a
 * shadow tree, and a raised text because it may be a sign (the bracketed references of wikis never join a word). The browser asks it of a whole block at
 * once; each inline element and text node in it that is not visited is one that need not be wrapped for the script.
 */
export const NOT_PLAIN_SELECTOR =
  ':not(a,span:not(:empty),b,i,em,strong,small,sub,sup.reference,abbr,cite,time,mark,u,s,font)';

/** Regions that a reader writes in. They are never read, whatever tag they have. */
export const EDITABLE_SELECTOR =
  '[contenteditable]:not([contenteditable=false]),[role=textbox],[role=searchbox],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor';

/** Tags that hosts of our own carry. */
const OWN_TAG_PREFIX = 'sidelight-';
export const MARK_TAG = 'sidelight-mark';

/** Kind of a tag, with `CAN_HOST`. Unknown tags are inline, custom elements keep words apart, our own are not read (but for marks around text). */
export function traitsOfTag(tag: string): number {
  const known = traits.get(tag);
  if (known !== undefined) return known;
  if (!tag.includes('-')) return INLINE;
  if (!tag.startsWith(OWN_TAG_PREFIX)) return SPACED | CAN_HOST;
  return tag === MARK_TAG ? INLINE : UNSEEN;
}

export function kindOf(element: Element): ElementKind {
  return (traitsOfTag(localNameOf(element)) & KIND_BITS) as ElementKind;
}

/** True for elements in which nothing is read. */
export function isClosedKind(kind: ElementKind): boolean {
  return kind >= SKIPPED;
}
