import type { Flags } from '@/core/messages/drawing';
import { readPackJson } from './pack-files';

/** The flags of the countries that the packs name. Where the file cannot be read there are none: a name without a flag is a name. */
export async function loadFlags(): Promise<Flags> {
  return (await readPackJson('flags.json').catch(() => ({}))) as Flags;
}
