import type { CardSource } from './entity-card';
import type { Source } from './sources';

/** What is shown in short of the sources behind `keys`, in their order and each address once; a key that `sources` does not hold is passed over. */
export function cardSources(
  keys: readonly string[],
  sources: Readonly<Record<string, Source>>,
): CardSource[] {
  const known = new Map<string, CardSource>();
  for (const key of keys) {
    const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
    if (!source || known.has(source.url)) continue;
    known.set(source.url, { publisher: source.publisher, title: source.title, url: source.url });
  }
  return [...known.values()];
}
