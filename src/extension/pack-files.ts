import { browser } from 'wxt/browser';
import { keepCopy, readCopy } from './kept-files';

/** Files of the bundled pack, as the build writes them into the extension. */
export type PackFile = 'index.bin' | 'owners.json' | 'pack.json' | 'flags.json';

/** Bytes of one of our own files. Rejects where the file is missing, which means a broken installation. */
export async function readPackBytes(file: PackFile): Promise<ArrayBuffer> {
  const reading = new AbortController();
  const response = await open(file, reading.signal);
  const tag = response.headers.get('etag');
  const bytes = response.arrayBuffer();
  // Firefox gives no tag, and reads a file of ours at once.
  if (tag === null) return await bytes;
  // The tag is made of the file's time: it tells builds of one version apart, and the version tells those of equal time.
  const version = `${browser.runtime.getManifest().version} ${tag}`;
  // Aborted, it rejects, and nobody waits for it.
  bytes.catch(() => undefined);
  const copy = await readCopy(file, version, () => reading.abort());
  if (copy) return copy;
  const read = reading.signal.aborted ? await (await open(file)).arrayBuffer() : await bytes;
  void keepCopy(file, version, read);
  return read;
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
