/** Width of a text in pixels. */
export type TextMeasure = (text: string) => number;

/**
 * Cuts a text into lines that are at most `width` wide, between words where there are any (Chinese has none between spaces), else between
 * characters. What does not fit into `mostLines` ends in an ellipsis.
 */
export function wrapLabel(
  text: string,
  { width, mostLines, measure }: { width: number; mostLines: number; measure: TextMeasure },
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width, measure)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trim());
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), withEllipsis(lines[mostLines - 1] ?? '', width, measure)];
}

/** Brackets and quotation marks that belong to what comes after them. */
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;

/** Words, each with the space or mark after it; a word wider than a line falls into its characters. */
function pieces(text: string, width: number, measure: TextMeasure): string[] {
  const words: string[] = [];
  let opening = '';
  for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text,
  )) {
    if (OPENING.test(segment)) opening += segment;
    // A mark or space belongs to what stands before it, so that no line begins with one.
    else if (isWordLike === false && opening === '' && words.length > 0) words[words.length - 1] += segment;
    else {
      words.push(opening + segment);
      opening = '';
    }
  }
  if (opening !== '') words.push(opening);
  return words.flatMap((word) => (measure(word.trimEnd()) > width ? graphemes(word) : [word]));
}

function withEllipsis(line: string, width: number, measure: TextMeasure): string {
  const signs = graphemes(line);
  while (signs.length > 0 && measure(`${signs.join('').trimEnd()}…`) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

function graphemes(text: string): string[] {
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}
