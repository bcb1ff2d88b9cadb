/**
 * Writes a change made by this version over a value that a newer version stored: only what differs between `before` and `after` is put
 * in, everything we do not know stays. Lists gain and lose single items, so that items we could not read stay too.
 */
export function overlayChange(stored: unknown, before: unknown, after: unknown): unknown {
  if (isSame(before, after)) return stored;
  if (Array.isArray(after) && Array.isArray(before) && Array.isArray(stored)) {
    const kept = stored.filter((item) => !before.includes(item) || after.includes(item));
    return [...kept, ...after.filter((item) => !kept.includes(item))];
  }
  if (isRecord(after) && isRecord(before) && isRecord(stored)) {
    const next: Record<string, unknown> = { ...stored };
    for (const key of Object.keys(after)) next[key] = overlayChange(stored[key], before[key], after[key]);
    return next;
  }
  return after;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
