import css from './popover.css?inline';

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
