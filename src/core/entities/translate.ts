/**
 * The text of a message in the reader's language, with `$1`, `$2`… filled in. Handed in by whoever has a browser to ask: core has none.
 */
export type Translate = (key: string, substitutions?: string[]) => string;
