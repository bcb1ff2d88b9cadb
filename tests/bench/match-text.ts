import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Rough visible text of a page: enough to measure with. */
function visibleText(html: string): string {
  return html
    .replace(/<(script|style|noscript|template|svg)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
    })
    .replace(/[ \t]*\n\s*/g, '\n');
}

/** Text cut into blocks as the page sends it. */
export interface BenchText {
  text: string;
  lengths: number[];
  utf8Bytes: number;
}

/** Text of every saved page in `folder`, at most 64 kB of each so that one manual does not outweigh all languages; null where the folder is missing. */
export function readPages(folder: string): BenchText | null {
  if (!existsSync(folder)) return null;
  const blocks: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    const text = visibleText(readFileSync(path.join(folder, file), 'utf8')).slice(0, 65_536);
    blocks.push(...text.split('\n').filter((line) => line !== ''));
  }
  const text = blocks.join('');
  return { text, lengths: blocks.map((block) => block.length), utf8Bytes: Buffer.byteLength(text) };
}
