import { fold } from './fold';
import { mixesScripts, unmixScripts } from './look-alikes';
import { TokenBuffer } from './token-buffer';
import { TokenReader } from './token-reader';

/** One token as the scan sees it, with its folded text. For everything that is not hot. */
export interface Token {
  /** UTF-16 units in the text. */
  start: number;
  end: number;
  /** Folded text; apostrophes inside Cyrillic words and look-alike letters of the other script already resolved. */
  text: string;
  /** What stands between this token and the one before (`gap.ts`). */
  gap: number;
  /** A single Han or kana character. */
  ideographic: boolean;
}

const APOSTROPHES = /'/g;

/** Cuts a text as the scan does. Any text can be cut. */
export function tokenize(text: string): Token[] {
  const reader = new TokenReader();
  const buffer = new TokenBuffer(256);
  const tokens: Token[] = [];
  reader.open(text, 0, text.length);
  let finished = false;
  while (!finished) {
    finished = reader.read(buffer);
    for (let index = 0; index < buffer.count; index += 1) {
      const start = buffer.start[index]!;
      const end = buffer.end[index]!;
      tokens.push({
        start,
        end,
        text: foldToken(text.slice(start, end)),
        gap: buffer.gap[index]!,
        ideographic: !buffer.isWord(index),
      });
    }
    buffer.count = 0;
  }
  return tokens;
}

/** Folded text of one token, as its hash is made: no apostrophes, look-alike letters of the other script resolved. */
export function foldToken(source: string): string {
  const unmixed = mixesScripts(source) ? unmixScripts(source) : null;
  return unmixed ?? fold(source).text.replace(APOSTROPHES, '');
}
