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

const UNSEEN_TAGS = 'head link meta noembed noframes noscript rp rt rtc script source style template title track';

const KINDS = new Map<string, ElementKind>([
  ...kindsOf(BLOCK_TAGS, BLOCK),
  ...kindsOf('br img', BREAK),
  ...kindsOf(SKIPPED_TAGS, SKIPPED),
  ...kindsOf(UNSEEN_TAGS, UNSEEN),
]);

function kindsOf(tags: string, kind: ElementKind): [string, ElementKind][] {
  return tags.split(' ').map((tag) => [tag, kind]);
}

/** Regions that a reader writes in. They are never read, whatever tag they have. */
export const EDITABLE_SELECTOR =
  '[contenteditable]:not([contenteditable=false]),[role=textbox],[role=searchbox],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor';

/** Tags that hosts of our own carry. */
const OWN_TAG_PREFIX = 'sidelight-';
export const MARK_TAG = 'sidelight-mark';

/** Kind of a tag. Unknown tags are inline, custom elements keep words apart, our own elements are not read (but for marks around the page's text). */
export function kindOfTag(tag: string): ElementKind {
  const kind = KINDS.get(tag);
  if (kind !== undefined) return kind;
  if (!tag.includes('-')) return INLINE;
  if (!tag.startsWith(OWN_TAG_PREFIX)) return SPACED;
  return tag === MARK_TAG ? INLINE : UNSEEN;
}

/** Kind of an element that may be a form whose own inputs hide its tag name. */
export function kindOf(element: Element): ElementKind {
  const tag: unknown = element.localName;
  return typeof tag === 'string' ? kindOfTag(tag) : BLOCK;
}

/** Tags that can carry a shadow root, custom elements aside. */
const HOST_TAGS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

export function canHostShadow(tag: string): boolean {
  return HOST_TAGS.has(tag) || tag.includes('-');
}

/** True for elements in which nothing is read. */
export function isClosedKind(kind: ElementKind): boolean {
  return kind >= SKIPPED;
}
