import { readFileSync } from 'node:fs';
import { domWindow } from './dom-globals';
import { compilePack } from '@/build/compile-pack';
import { readPacks } from '@/build/read-pack';
import { decide } from '@/core/matching/context';
import { openIndex } from '@/core/matching/index';
import { buildIndex } from '@/core/matching/index-builder';
import type { Decision, Hit, PageBlock, PageView } from '@/core/matching/model';
import { createScanner, type Scanner } from '@/core/matching/scan';
import { segmentWords } from '@/core/matching/segment-words';
import { extractBlocks } from '@/page/extract/extract-blocks';

/** The whole chain in Node: extraction, scan and decision, over the pack as it stands in the repository. */
export interface Annotator {
  /** Entity id → id of its pack. */
  packOf: ReadonlyMap<string, string>;
  annotateHtml(html: string, lang: string, title?: string): { view: PageView; decision: Decision };
  annotateBlocks(
    texts: readonly string[],
    lang: string,
    title?: string,
  ): { view: PageView; decision: Decision };
}

/** `only`: sub-folders of the packs to read, as if there were no others. */
export async function createAnnotator(packFolder: string, only?: readonly string[]): Promise<Annotator> {
  const read = readPacks(packFolder, only);
  if (!read.ok)
    throw new Error(read.faults.map((fault) => `${fault.file} ${fault.path}: ${fault.message}`).join('\n'));
  const { entries, owners } = await compilePack(read.packs.entities, read.packs.cueSets);
  const opened = openIndex(buildIndex(entries));
  if (!opened.ok) throw new Error(`the index does not open: ${opened.error}`);
  const scanner = createScanner(opened.index, { segment: segmentWords });
  const ownerMap = new Map(owners.map((owner, number) => [number, owner]));

  const annotate = (blocks: Omit<PageBlock, 'hits'>[], title: string | undefined) => {
    // As on a page: blocks in which nothing was found are not kept.
    const withHits = scanBlocks(scanner, blocks).filter((block) => block.hits.length > 0);
    const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
    const view: PageView = {
      blocks: withHits,
      length,
      owners: ownerMap,
      ...(title ? { title: titleBlock(scanner, title) } : {}),
    };
    return { view, decision: decide(view) };
  };
  return {
    packOf: read.packs.packOf,
    annotateHtml: (html, lang, title) => annotate(blocksOf(html, lang), title),
    annotateBlocks: (texts, lang, title) =>
      annotate(
        texts.map((text, id) => ({ id, text, lang, row: 0, section: 0, heading: false })),
        title,
      ),
  };
}

function scanBlocks(scanner: Scanner, blocks: Omit<PageBlock, 'hits'>[]): PageBlock[] {
  const flat = scanner.scan(
    blocks.map((block) => block.text).join(''),
    blocks.map((block) => block.text.length),
  );
  const hits: Hit[][] = blocks.map(() => []);
  for (let at = 0; at + 4 < flat.length; at += 5) {
    const [block = 0, start = 0, end = 0, owner = 0, flags = 0] = flat.slice(at, at + 5);
    hits[block]?.push({ start, end, owner, flags });
  }
  return blocks.map((block, ordinal) => ({ ...block, hits: hits[ordinal] ?? [] }));
}

function titleBlock(scanner: Scanner, title: string): PageBlock {
  const [block] = scanBlocks(scanner, [{ id: -1, text: title, lang: '', row: 0, section: 0, heading: true }]);
  if (!block) throw new Error('a title is one block');
  return block;
}

function blocksOf(html: string, lang: string): Omit<PageBlock, 'hits'>[] {
  const { document } = domWindow;
  document.documentElement.setAttribute('lang', lang);
  document.body.innerHTML = html;
  // On a page, names in what is hidden are told from the others once they are found; here there is nothing to ask for that.
  for (const hidden of document.body.querySelectorAll(
    '[hidden],[style*="display:none"],[style*="display: none"]',
  ))
    hidden.replaceWith('\u{FFFC}');
  return extractBlocks(document.documentElement as unknown as Element).map(
    ({ id, text, lang: own, row, section, heading }) => ({
      id,
      text,
      lang: own,
      row,
      section,
      heading,
    }),
  );
}

/** Packs of the repository, found from this file. */
export const PACK_FOLDER = new URL('../../assets/pack', import.meta.url).pathname;

export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}
