import { browser } from 'wxt/browser';
import { findKept, keep } from './kept-files';

/** Files of the bundled pack, as the build writes them into the extension. */
export type PackFile = 'index.bin' | 'owners.json' | 'pack.json' | 'flags.json';

/** Bytes of one of our own files. Rejects where the file is missing, which means a broken installation. */
export async function readPackBytes(file: PackFile): Promise<ArrayBuffer> {
  const reading = new AbortController();
  const response = await open(file, reading.signal);
  const version = response.headers.get('etag');
  const bytes = response.arrayBuffer();
  // Firefox tells no version, and reads a file of ours at once.
  if (version === null) return await bytes;
  // Aborted, it rejects, and nobody waits for it.
  bytes.catch(() => undefined);
  const kept = await findKept(file, version);
  if (kept) {
    reading.abort();
    return await kept.arrayBuffer();
  }
  void keep(file, version, await bytes);
  return await bytes;
}

/** The same file as JSON, unvalidated. */
export async function readPackJson(file: PackFile): Promise<unknown> {
  return await (await open(file)).json();
}

async function open(file: PackFile, signal?: AbortSignal): Promise<Response> {
  const url = (browser.runtime.getURL as (path: string) => string)(`/pack/${file}`);
  const response = await fetch(url, signal && { signal });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}
