import type {
  DecideReply,
  DecideRequest,
  DecisionBlock,
  ScanReply,
  ScanRequest,
} from '@/core/messages/page-to-background';
import { decide } from '@/core/matching/context';
import { keepCertain } from '@/core/matching/keep-certain';
import { keepFirst } from '@/core/matching/keep-first';
import type { EntityOwner, FlatHits, Hit, Owner, PageBlock } from '@/core/matching/model';
import { openIndex } from '@/core/matching/index';
import { type OwnersFile, unpackOwners } from '@/core/matching/owners-file';
import type { Settings } from '@/core/settings/settings';
import { createScanner } from '@/core/matching/scan';
import { segmentWords } from '@/core/matching/segment-words';
import type { PackReader } from './pack-reader';

/** Finds names and cues in the text of a page, and decides which names are shown. */
export interface ScanEngine {
  scan(request: ScanRequest): Extract<ScanReply, { ok: true }>;
  decide(request: DecideRequest, scope: DecisionScope): Extract<DecideReply, { ok: true }>;
}

/** What the reader wants to see of all that is found. */
export type DecisionScope = Pick<Settings, 'packsOff' | 'mentions' | 'strictness' | 'mutedLanguages'>;

/** Numbers of a hit, see `FlatHits`; the owner is the fourth. */
const HIT_SIZE = 5;
const OWNER_AT = 3;

/**
 * Opens the phrase index and what its owner numbers stand for: the two files that a scan needs, and no more, because this is what a
 * page waits for when the background was dead. Rejects where a file is missing or refused by the index's own checks.
 */
export async function openScanEngine(files: PackReader): Promise<ScanEngine> {
  const [bytes, file] = await Promise.all([files.readBytes('index.bin'), files.readJson('owners.json')]);
  const opened = openIndex(new Uint8Array(bytes));
  if (!opened.ok) {
    await files.forgetCopies?.();
    throw new Error(`index.bin: ${opened.error}`);
  }
  const { owners, packOf, packVersion } = readOwners(file);
  const scanner = createScanner(opened.index, { segment: segmentWords });
  const ownersWithout = createOwnerViews(owners, packOf);
  return {
    decide({ title, blocks, length }, { packsOff, mentions, strictness, mutedLanguages }) {
      const view = {
        blocks: blocks.map(pageBlock),
        length,
        owners: ownersWithout(packsOff),
        ...(title && { title: pageBlock(title) }),
      };
      // A mention that is not underlined for its language is not the first of any.
      const mute = new Set(
        view.blocks.filter((block) => mutedLanguages.includes(block.lang)).map((block) => block.id),
      );
      const certain = keepCertain(decide(view).mentions, strictness);
      const shown = certain.filter((mention) => !mute.has(mention.block));
      return { ok: true, mentions: keepFirst(shown, view.blocks, mentions), packVersion };
    },
    scan({ text, lengths }) {
      const hits = scanner.scan(text, lengths);
      return { ok: true, hits, entities: entitiesOf(hits, owners), packVersion };
    },
  };
}

/** The build wrote and checked the owners; what is looked at here is only that the file is of this build's shape. */
function readOwners(
  file: unknown,
): { owners: readonly Owner[] } & Pick<OwnersFile, 'packOf' | 'packVersion'> {
  const { packVersion, packOf, owners, effects } = (file ?? {}) as Partial<Record<keyof OwnersFile, unknown>>;
  if (
    typeof packVersion !== 'string' ||
    typeof packOf !== 'object' ||
    packOf === null ||
    !Array.isArray(owners) ||
    !Array.isArray(effects)
  )
    throw new Error('owners.json: not of this version');
  return { packVersion, packOf: packOf as Record<string, string>, owners: unpackOwners({ owners, effects }) };
}

/**
 * What owner numbers stand for, without the names of packs that are switched off. Readers switch packs seldom, and all their pages ask for the same
 * ones, so the last view is kept.
 */
function createOwnerViews(
  owners: readonly Owner[],
  packOf: Readonly<Record<string, string>>,
): (packsOff: readonly string[]) => ReadonlyMap<number, Owner> {
  let key: string | undefined;
  let view = new Map<number, Owner>();
  return (packsOff) => {
    if (packsOff.join(' ') === key) return view;
    key = packsOff.join(' ');
    const off = new Set(packsOff);
    view = new Map();
    owners.forEach((owner, number) => {
      if (owner.role !== 'entity' || !off.has(packOf[owner.id] ?? '')) view.set(number, owner);
    });
    return view;
  };
}

function entitiesOf(hits: FlatHits, owners: readonly Owner[]): Record<number, EntityOwner> {
  const found: Record<number, EntityOwner> = {};
  for (let at = OWNER_AT; at < hits.length; at += HIT_SIZE) {
    const number = hits[at] ?? -1;
    const owner = owners[number];
    if (owner?.role === 'entity') found[number] = owner;
  }
  return found;
}

/** Numbers of a hit in a `DecisionBlock`. */
const DECISION_HIT_SIZE = 4;

function pageBlock({ hits, ...block }: DecisionBlock): PageBlock {
  const unpacked: Hit[] = [];
  for (let at = 0; at + DECISION_HIT_SIZE <= hits.length; at += DECISION_HIT_SIZE) {
    const [start = 0, end = 0, owner = 0, flags = 0] = hits.slice(at, at + DECISION_HIT_SIZE);
    // A page says what it likes: a hit outside its text is none.
    if (start < end && end <= block.text.length) unpacked.push({ start, end, owner, flags });
  }
  return { ...block, hits: unpacked };
}
