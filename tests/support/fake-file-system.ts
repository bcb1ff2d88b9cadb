/** The browser's private file system, in memory: as much of it as is used. A file appears when its writing is closed. */
export function createFakeFileSystem() {
  const files = new Map<string, Blob>();
  const folders = new Set<string>();
  const missing = (name: string) => new DOMException(name, 'NotFoundError');

  const directory = (path: string) => ({
    async *keys() {
      for (const name of files.keys()) if (name.startsWith(path)) yield name.slice(path.length);
    },
    async getDirectoryHandle(name: string, { create = false } = {}) {
      const inner = `${path}${name}/`;
      if (create) folders.add(inner);
      if (!folders.has(inner)) throw missing(inner);
      return directory(inner);
    },
    async getFileHandle(name: string, { create = false } = {}) {
      const whole = path + name;
      if (!create && !files.has(whole)) throw missing(whole);
      return {
        getFile: async () => files.get(whole) ?? new Blob(),
        createWritable: async () => {
          const parts: BlobPart[] = [];
          return {
            write: async (part: BlobPart) => void parts.push(part),
            close: async () => void files.set(whole, new Blob(parts)),
          };
        },
      };
    },
    async removeEntry(name: string) {
      const whole = path + name;
      if (!files.has(whole) && !folders.has(`${whole}/`)) throw missing(whole);
      folders.delete(`${whole}/`);
      for (const file of files.keys()) if (file === whole || file.startsWith(`${whole}/`)) files.delete(file);
    },
  });
  /** What was written can no longer be read. */
  const breakAll = () => {
    for (const blob of files.values())
      blob.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  };
  return { root: directory(''), names: () => [...files.keys()], breakAll };
}
