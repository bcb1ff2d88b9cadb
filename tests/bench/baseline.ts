import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figures';

/** Figures of an earlier run on a machine of the same kind. */
type Baseline = Record<string, number>;

/** Worse by less than this is noise. */
const TOLERANCE = 1.25;

function fileOfThisMachine(): string {
  const kind = `${process.platform}-${process.arch}-${availableParallelism()}`;
  return fileURLToPath(new URL(`baselines/${kind}.json`, import.meta.url));
}

/**
 * Says what got worse since the figures that are kept for machines of this kind; with `keep`, keeps the new ones instead. Figures that were not
 * measured this time stay as they are.
 */
export function compareWithBaseline(figures: readonly Figure[], keep: boolean): string {
  const file = fileOfThisMachine();
  const baseline = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Baseline) : {};
  if (keep) {
    const next: Baseline = { ...baseline };
    for (const { name, value } of figures) next[name] = Number(value.toPrecision(4));
    mkdirSync(fileURLToPath(new URL('baselines', import.meta.url)), { recursive: true });
    writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`);
    return `Kept as the baseline of this kind of machine: ${file}`;
  }
  return formatWorse(figures, baseline);
}

export function formatWorse(figures: readonly Figure[], baseline: Baseline): string {
  const worse = figures.flatMap(({ name, value, atLeast = false }) => {
    const before = baseline[name];
    if (before === undefined || !(atLeast ? value * TOLERANCE < before : value > before * TOLERANCE))
      return [];
    return [`  worse: ${name}: ${value.toFixed(2)}, was ${before.toFixed(2)}`];
  });
  const known = figures.filter(({ name }) => name in baseline).length;
  if (known === 0) return 'No baseline for this kind of machine: npm run bench -- --keep makes one.';
  return worse.length === 0
    ? `Nothing is worse than the baseline by more than a quarter (${known} figures compared).`
    : `Worse than the baseline by more than a quarter:\n${worse.join('\n')}`;
}
