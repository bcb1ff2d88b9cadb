/**
 * The reader's language, handed down as a prop so that every piece of the kit can be drawn in a test without a browser.
 * `translate` returns the text of a key of `_locales`; `tag` is the BCP 47 tag for dates and country names.
 */
export interface Language {
  translate: (key: string, substitutions?: string[]) => string;
  tag: string;
}
