import type { PackFile } from '@/extension/pack-files';

/** Reads the files of the bundled pack; an argument, so that tests hand in their own. */
export interface PackReader {
  readBytes(file: PackFile): Promise<ArrayBuffer>;
  readJson(file: PackFile): Promise<unknown>;
  /** Has the files read anew from where they came, after bytes that were refused. */
  forgetCopies?(): Promise<void>;
}
