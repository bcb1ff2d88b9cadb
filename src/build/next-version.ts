import type { EntryChange } from '../core/entities/pack-version';

/** By how much a version is raised, least first. */
export const STEPS = ['patch', 'minor', 'major'] as const;
export type Step = (typeof STEPS)[number];

/** A version raised by one step; what stands behind it begins anew. */
export function nextVersion(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The least step that changes of entries ask for, and the entries that ask for it: readers keep muted names by id, and see new ones come. */
export function leastStep(changes: Readonly<Record<string, readonly EntryChange[]>>): {
  step: Step;
  why: string[];
} {
  const which = (change: EntryChange) =>
    Object.entries(changes).flatMap(([id, of]) => (of.includes(change) ? [`${id} is ${change}`] : []));
  const [gone, added] = [which('gone'), which('new')];
  if (gone.length > 0) return { step: 'major', why: gone };
  return added.length > 0 ? { step: 'minor', why: added } : { step: 'patch', why: [] };
}

/** Oldest first. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return (
    [0, 1, 2].map((at) => (left?.[at] ?? 0) - (right?.[at] ?? 0)).find((difference) => difference !== 0) ?? 0
  );
}
