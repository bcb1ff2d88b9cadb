import cardStyle from './popover.css?inline';

/**
 * In Firefox the card is hidden but for the extension's own sheet (`entrypoints/page.content/style.css`), which is of user origin and wins. When Firefox
 * ends the extension it takes that sheet out of open pages, and no code of ours runs any more that could take out the element: then nothing of it is
 * seen or in the way.
 */
const HIDDEN_WITHOUT_OUR_SHEET = ':host { display: none !important }';

const css = import.meta.env.FIREFOX ? cardStyle + HIDDEN_WITHOUT_OUR_SHEET : cardStyle;

/** Styles the card's shadow root, also on pages whose policy forbids inline styles. */
export function addStyles(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox: a content script may not hand its own sheet to a document it sees through an Xray wrapper.
    const style = shadow.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'style');
    style.textContent = css;
    shadow.append(style);
  }
}
