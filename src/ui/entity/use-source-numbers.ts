import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Connection } from '@/core/entities/connections';

/**
 * The numbers of the entry's own sources, then those of what the drawing shows besides. A number that was given stays, also where the reader draws
 * more or less: it may stand in a note by then.
 */
export function useSourceNumbers(
  own: ReadonlyMap<string, number>,
  further: readonly Connection[],
): ReadonlyMap<string, number> {
  const [given, setGiven] = useState<readonly string[]>([]);
  const keys = new Set(further.flatMap(({ claims }) => claims.flatMap(({ sources }) => sources)));
  const fresh = [...keys].filter((key) => !own.has(key) && !given.includes(key));
  const all = fresh.length === 0 ? given : [...given, ...fresh];
  useEffect(() => setGiven(all), [all]);
  return useMemo(
    () => new Map([...own, ...all.map((key, at) => [key, own.size + at + 1] as const)]),
    [own, all],
  );
}
