import type { ScanReply, ScanRequest } from '@/core/messages/page-to-background';
import type { FlatHits, Owner } from '@/core/matching/model';
import { openIndex } from '@/core/matching/index';
import { createScanner } from '@/core/matching/scan';
import { segmentWords } from '@/core/matching/segment-words';
import type { PackReader } from './pack-reader';

/** Finds names and cues in the text of a page. */
export interface ScanEngine {
  scan(request: ScanRequest): Extract<ScanReply, { ok: true }>;
}

/** Numbers of a hit, see `FlatHits`; the owner is the fourth. */
const HIT_SIZE = 5;
const OWNER_AT = 3;

/**
 * Opens the phrase index and what its owner numbers stand for: the two files that a scan needs, and no more, because this is what a
 * page waits for when the background was dead. Rejects where a file is missing or refused by the index's own checks.
 */
export async function openScanEngine({ readBytes, readJson }: PackReader): Promise<ScanEngine> {
  const [bytes, file] = await Promise.all([readBytes('index.bin'), readJson('owners.json')]);
  const opened = openIndex(new Uint8Array(bytes));
  if (!opened.ok) throw new Error(`index.bin: ${opened.error}`);
  const { owners, packVersion } = readOwners(file);
  const scanner = createScanner(opened.index, { segment: segmentWords });
  return {
    scan({ text, lengths }) {
      const hits = scanner.scan(text, lengths);
      return { ok: true, hits, owners: ownersOf(hits, owners), packVersion };
    },
  };
}

/** The build wrote and checked the owners; what is looked at here is only that the file is of this build's shape. */
function readOwners(file: unknown): { packVersion: string; owners: readonly Owner[] } {
  const { packVersion, owners } = (file ?? {}) as { packVersion?: unknown; owners?: unknown };
  if (typeof packVersion !== 'string' || !Array.isArray(owners))
    throw new Error('owners.json: not of this version');
  return { packVersion, owners: owners as Owner[] };
}

function ownersOf(hits: FlatHits, owners: readonly Owner[]): Record<number, Owner> {
  const found: Record<number, Owner> = {};
  for (let at = OWNER_AT; at < hits.length; at += HIT_SIZE) {
    const number = hits[at] ?? -1;
    const owner = owners[number];
    if (owner) found[number] = owner;
  }
  return found;
}
