import type { PackData } from '@/core/entities/pack-file';
import type { Flags } from '@/core/messages/drawing';
import { forgetCopies } from '@/extension/kept-files';
import { readPackBytes, readPackJson } from '@/extension/pack-files';
import { createSearches, type SearchWithout } from './find-names';
import { loadOnce } from './load-once';
import { openPackData } from './pack-data';
import type { PackReader } from './pack-reader';
import { openScanEngine, type ScanEngine } from './scan-engine';

/**
 * The parts of the engine, each opened at its first use and kept until the browser ends the background. All of it rebuilds from files. A part
 * that cannot be opened rejects, and is tried again by a later request.
 */
export interface EngineHost {
  scanEngine(): Promise<ScanEngine>;
  pack(): Promise<PackData>;
  search(): Promise<SearchWithout>;
  /** By country (ISO 3166, lower case). Where the file cannot be read there are none: a card without a flag is a card. */
  flags(): Promise<Flags>;
}

const EXTENSION_FILES: PackReader = { readBytes: readPackBytes, readJson: readPackJson, forgetCopies };

/** Opens nothing yet. */
export function createEngineHost(
  files: PackReader = EXTENSION_FILES,
  now: () => number = Date.now,
): EngineHost {
  const pack = loadOnce(() => openPackData(files), now);
  return {
    scanEngine: loadOnce(() => openScanEngine(files), now),
    pack,
    flags: loadOnce(async () => (await files.readJson('flags.json').catch(() => ({}))) as Flags, now),
    search: loadOnce(async () => createSearches(await pack()), now),
  };
}
