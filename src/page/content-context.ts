/**
 * Stands in for WXT's own context of content scripts (see the alias in `wxt.config.ts`). That one announces itself by an event on the page's
 * document, with the extension's id in its name; a page could listen. What it is for, ending an older script of the same frame, `start.ts` does unseen.
 */
export class ContentScriptContext {
  /** Nobody asks for it; making it costs every page a little. */
  get signal(): AbortSignal {
    return new AbortController().signal;
  }
}
