/** Turns the stored shape of one version into that of the next. Gets what was stored, unvalidated; must not throw on odd values. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;

/** Step `n` leads from version `n` to `n + 1`. Each step has a stored sample of its old version in the tests. */
export const MIGRATIONS: ReadonlyMap<number, Migration> = new Map<number, Migration>([
  // Packs can be switched off, and mentions after the first can be left alone.
  [1, (stored) => ({ ...stored, packsOff: [], mentions: 'every' })],
  // A reader may want certain names alone.
  [2, (stored) => ({ ...stored, strictness: 'normal' })],
]);

/**
 * Runs the steps from the stored version up to `target`. A newer or missing version, or a gap in the steps, leaves the value as it is:
 * what can be read of it is decided by `readSettings`.
 */
export function migrate(
  stored: Record<string, unknown>,
  target: number,
  steps: ReadonlyMap<number, Migration> = MIGRATIONS,
): Record<string, unknown> {
  let current = stored;
  while (typeof current['version'] === 'number' && current['version'] < target) {
    const version = current['version'];
    const step = steps.get(version);
    if (!step) return current;
    current = { ...step(current), version: version + 1 };
  }
  return current;
}
