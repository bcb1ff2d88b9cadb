/** An entry of a `.bib` file. */
export interface BibtexEntry {
  type: string;
  key: string;
  /** Values without their outer braces. */
  fields: Map<string, string>;
}

/**
 * Reads entries as BibTeX does: a value ends where its braces are even, and a backslash before a brace counts for nothing. Throws at what
 * BibTeX calls an error. Only values in braces are read.
 */
export function readBibtex(text: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  let at = 0;
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern.source, 'uy');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (!found) throw new Error(`expected ${pattern.source} at: ${text.slice(at, at + 60)}`);
    at = sticky.lastIndex;
    return found[1] ?? found[0];
  };
  const value = (): string => {
    const start = at;
    let depth = 0;
    do {
      if (at >= text.length) throw new Error(`a brace is not closed: ${text.slice(start, start + 60)}`);
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
      at += 1;
    } while (depth > 0);
    return text.slice(start + 1, at - 1);
  };
  take(/\s*/);
  while (at < text.length) {
    const [type, key] = [take(/@([a-z]+)\{/), take(/([^\s,{}"#%~\\()=']+),/)];
    const fields = new Map<string, string>();
    do {
      const name = take(/\s*([a-z]+)\s*=\s*(?=\{)/);
      if (fields.has(name)) throw new Error(`two of ${name}`);
      fields.set(name, value());
    } while (text[at] === ',' && (at += 1));
    take(/\s*\}\s*/);
    entries.push({ type, key, fields });
  }
  return entries;
}
