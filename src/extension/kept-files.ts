import { KEEP_FROM_BYTES } from '@/core/limits';

/**
 * Copies of our own large files in the browser's private file system. The browser hands out a file of an extension in many small pieces; a copy is read
 * at once, five times as fast. A copy is named after the version of its file, and never read for another one.
 */

const FOLDER = 'kept-files';

/** What the copy of this version of a file is called. */
function nameOfCopy(file: string, version: string): string {
  return `${file}.${encodeURIComponent(version)}`;
}

/** The copy of a file; `undefined` where there is none that can be read, or the browser keeps no files. `onFound` is called before it is read. */
export async function readCopy(
  file: string,
  version: string,
  onFound: () => void,
): Promise<ArrayBuffer | undefined> {
  try {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER);
    const copy = await (await folder.getFileHandle(nameOfCopy(file, version))).getFile();
    if (copy.size < KEEP_FROM_BYTES) return undefined;
    onFound();
    return await copy.arrayBuffer();
  } catch {
    return undefined;
  }
}

/** Keeps a copy in place of those of other versions. Never rejects: without a copy the file is read as before. */
export async function keepCopy(file: string, version: string, bytes: ArrayBuffer): Promise<void> {
  if (bytes.byteLength < KEEP_FROM_BYTES) return;
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(FOLDER, { create: true });
    for await (const name of folder.keys()) if (name.startsWith(`${file}.`)) await folder.removeEntry(name);
    const copy = await folder.getFileHandle(nameOfCopy(file, version), { create: true });
    // What is written becomes the file all at once, when it is closed.
    const stream = await copy.createWritable();
    await stream.write(bytes);
    await stream.close();
  } catch {
    // No room, or no such file system.
  }
}

/** All copies by their names, with their sizes in bytes. None where the browser keeps no files. */
export async function listCopies(): Promise<{ name: string; bytes: number }[]> {
  const copies: { name: string; bytes: number }[] = [];
  try {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER);
    for await (const name of folder.keys())
      copies.push({ name, bytes: (await (await folder.getFileHandle(name)).getFile()).size });
  } catch {
    // There are none.
  }
  return copies;
}

/** Deletes all copies. */
export async function forgetCopies(): Promise<void> {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(FOLDER, { recursive: true });
  } catch {
    // There are none.
  }
}
