/** How wide signs are in a wide font without serifs, in parts of its size. */
const CLASSES: readonly [RegExp, number][] = [
  [/\p{Cf}|\p{M}/u, 0],
  [/[\u2E80-\uFFEF]/u, 1],
  [/[ .,:;!·'’“”„«»()[\]|/ijlI1іїІЇ-]/u, 0.34],
  [/[frt]/u, 0.4],
  [/[mwMW%&@жшщюыфЖШЩЮЫФ]/u, 0.92],
  [/\p{Lu}/u, 0.71],
  [/\p{Script=Cyrillic}/u, 0.645],
];
const OTHER_SIGN = 0.615;

/** About how wide a text is, in parts of its font size: a little more than in most fonts. */
export function textWidth(text: string): number {
  let sum = 0;
  for (const sign of text) sum += CLASSES.find(([signs]) => signs.test(sign))?.[1] ?? OTHER_SIGN;
  return sum;
}

/** Lines that pieces of such widths take where each stays whole unless it is longer than a line, `limit`. */
export function linesOf(pieces: readonly number[], limit: number): number {
  let lines = 1;
  let filled = 0;
  for (const piece of pieces) {
    if (filled > 0 && filled + piece > limit) {
      lines += 1;
      filled = 0;
    }
    filled += piece;
    while (filled > limit) {
      lines += 1;
      filled -= limit;
    }
  }
  return lines;
}

/** Widths of the words of a text, each with the space after it; Chinese signs are words of their own. */
export function wordWidths(text: string): number[] {
  return text.split(/(?<=\s|[\u2E80-\uFFEF])/u).map(textWidth);
}
