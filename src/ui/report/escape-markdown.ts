/**
 * A text of a page or a pack as text in any Markdown: signs with a meaning are escaped, lines joined. For places inside a line; one that begins a
 * line, or what a list or heading holds, takes `escapeLine`.
 */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~!&]/g, String.raw`\$&`);
}

/** The same where nothing stands before it: it begins no list, rule or heading either. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text).replace(/^(\s*\d*)([-+=.)])/, String.raw`$1\$2`);
}

/** A link to an address in normal form. The brackets around it end at their own kind, and a reference to a character would be read as the character. */
export function markdownLink(title: string, href: string): string {
  const target = href
    .replaceAll(/[<>\\\s]/g, encodeURIComponent)
    .replaceAll(/&(?=#?[a-z\d]+;)/gi, String.raw`\&`);
  return `[${escapeMarkdown(title)}](<${target}>)`;
}
