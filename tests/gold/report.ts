import { f1, precision, recall, type Tally, type Wrong } from './score';

export interface Scores {
  all: Tally;
  byLanguage: Map<string, Tally>;
  byEntity: Map<string, Tally>;
  byTag: Map<string, Tally>;
  wrong: Wrong[];
}

/** What must be reached; a language counts from this many passages on. */
const THRESHOLDS = {
  all: { precision: 0.995, recall: 0.97 },
  language: { precision: 0.99, recall: 0.95, fromPassages: 20 },
};

/** Sentences that say which threshold was missed; empty when all are reached. */
export function misses(scores: Scores): string[] {
  const found: string[] = [];
  const check = (name: string, tally: Tally, limit: { precision: number; recall: number }): void => {
    if (precision(tally) < limit.precision)
      found.push(`${name}: precision ${precision(tally).toFixed(4)} < ${limit.precision}`);
    if (recall(tally) < limit.recall)
      found.push(`${name}: recall ${recall(tally).toFixed(4)} < ${limit.recall}`);
  };
  check('all', scores.all, THRESHOLDS.all);
  for (const [language, tally] of scores.byLanguage) {
    if (tally.passages >= THRESHOLDS.language.fromPassages) check(language, tally, THRESHOLDS.language);
  }
  return found;
}

/** The whole report as text. */
export function reportText(name: string, scores: Scores): string {
  const lines = [`Gold passages: ${name}`, ''];
  for (const wrong of scores.wrong) {
    lines.push(`✗ ${wrong.passage.id} [${wrong.passage.lang}] ${wrong.passage.tags.join(', ')}`);
    lines.push(`  ${wrong.passage.html.replace(/\s+/gu, ' ')}`);
    const expected = wrong.passage.mentions.map(([surface, entity]) => `${surface} → ${entity}`);
    lines.push(`  expected ${expected.length > 0 ? expected.join(', ') : 'nothing'}`);
    for (const [surface, entity] of wrong.missed) {
      const why = wrong.dropped
        .filter((one) => one.entity === entity)
        .map((one) => `${one.surface}: ${one.reason}`);
      lines.push(
        `  missed  ${surface} → ${entity}${why.length > 0 ? ` (dropped: ${why.join('; ')})` : ' (no candidate)'}`,
      );
    }
    for (const one of wrong.extra) lines.push(`  extra   ${one.surface} → ${one.entity} (${one.reason})`);
    lines.push('');
  }
  lines.push(
    ...table(
      'by tag',
      // What was right in one or two passages says nothing.
      [...scores.byTag].filter(
        ([, tally]) => tally.passages > 2 || tally.right < Math.max(tally.expected, tally.found),
      ),
    ),
  );
  lines.push(...table('by entity', scores.byEntity));
  lines.push(...table('by language', scores.byLanguage));
  lines.push(...table('all', [['all', scores.all]]));
  return lines.join('\n');
}

type Rated = Tally & { precision: number; recall: number; f1: number };

/** The same for machines. */
export function reportData(file: string, scores: Scores): object {
  const rated = (tally: Tally): Rated => ({
    ...tally,
    precision: precision(tally),
    recall: recall(tally),
    f1: f1(tally),
  });
  const all = (tallies: ReadonlyMap<string, Tally>): Record<string, Rated> =>
    Object.fromEntries([...tallies].map(([name, tally]) => [name, rated(tally)]));
  return {
    file,
    missed: misses(scores),
    all: rated(scores.all),
    byLanguage: all(scores.byLanguage),
    byEntity: all(scores.byEntity),
    byTag: all(scores.byTag),
    wrong: scores.wrong,
  };
}

function table(title: string, rows: Iterable<[string, Tally]>): string[] {
  const lines = [`${title.padEnd(34)}  passages  expected  found  right  precision  recall     F1`];
  for (const [name, tally] of [...rows].sort((a, b) => b[1].passages - a[1].passages)) {
    lines.push(
      [
        `  ${name}`.padEnd(34),
        String(tally.passages).padStart(9),
        String(tally.expected).padStart(9),
        String(tally.found).padStart(6),
        String(tally.right).padStart(6),
        precision(tally).toFixed(4).padStart(10),
        recall(tally).toFixed(4).padStart(7),
        f1(tally).toFixed(4).padStart(6),
      ].join(' '),
    );
  }
  lines.push('');
  return lines;
}
