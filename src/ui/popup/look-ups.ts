/** A name that was looked up. */
export interface LookUp {
  id: string;
  caption: string;
}

/** Newest first. */
export type LookUps = readonly LookUp[];

/** As many as are seen at a glance. */
const MOST = 6;

/** The list with one more name in front, each name once. */
export function addLookUp(lookUps: LookUps, { id, caption }: LookUp): LookUps {
  return [{ id, caption }, ...lookUps.filter((other) => other.id !== id)].slice(0, MOST);
}

/** What the store holds, as far as it is a list of names; anything else counts as none. */
export function readLookUps(stored: unknown): LookUps {
  if (!Array.isArray(stored)) return [];
  return stored
    .flatMap((entry: unknown) => {
      const { id, caption } = (entry ?? {}) as Partial<Record<keyof LookUp, unknown>>;
      return typeof id === 'string' && typeof caption === 'string' ? [{ id, caption }] : [];
    })
    .slice(0, MOST);
}
