import { browser } from 'wxt/browser';

/** Files of the bundled pack, as the build writes them into the extension. */
export type PackFile = 'index.bin' | 'owners.json' | 'pack.json' | 'flags.json';

/** Bytes of one of our own files. Rejects where the file is missing, which means a broken installation. */
export async function readPackBytes(file: PackFile): Promise<ArrayBuffer> {
  return await (await open(file)).arrayBuffer();
}

/** The same file as JSON, unvalidated. */
export async function readPackJson(file: PackFile): Promise<unknown> {
  return await (await open(file)).json();
}

async function open(file: PackFile): Promise<Response> {
  const url = (browser.runtime.getURL as (path: string) => string)(`/pack/${file}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}
