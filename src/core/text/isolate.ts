/**
 * A foreign text for the middle of a sentence, kept apart from the direction of the words around it (U+2068, U+2069). Of ASCII signs alone it stays as
 * it is: nothing turns those around, and nobody who copies them gets signs that cannot be seen.
 */
export function isolate(text: string): string {
  return /[^ -~]/.test(text) ? `\u2068${text}\u2069` : text;
}
