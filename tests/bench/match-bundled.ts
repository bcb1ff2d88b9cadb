import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { DecisionReport } from './decision';
import { formatMatchReport, type MatchReport } from './match';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs `match.ts` as one bundled file in a Node of its own, as the engine runs in the extension: a module runner reads every imported constant
 * through a getter, which makes the hot loops six times slower. Null where the pages are missing.
 */
export async function runMatchBench(pagesFolder: string): Promise<MatchReport | null> {
  return (await runBundled('match', [pagesFolder])) as MatchReport | null;
}

/** Scan and decision over the pack of the last Chromium build, in the same way. `fillerFile` is plain text around the names. */
export async function runDecisionBench(fillerFile: string): Promise<DecisionReport> {
  const pack = path.join(root, '.output/chrome-mv3/pack');
  return (await runBundled('decision', [pack, fillerFile])) as DecisionReport;
}

async function runBundled(name: string, argumentsOf: string[]): Promise<unknown> {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-bench-`));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': path.join(root, 'src') } },
      build: {
        ssr: path.join(root, `tests/bench/${name}.ts`),
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        target: 'esnext',
      },
    });
    const output = execFileSync(
      process.execPath,
      [path.join(folder, `${name}.js`), ...argumentsOf, '--json'],
      {
        encoding: 'utf8',
        maxBuffer: 1e7,
      },
    );
    return JSON.parse(output) as unknown;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? path.join(root, '../shared/corpora/pages');
  const report = await runMatchBench(folder);
  console.log(report === null ? `matching: no saved pages at ${folder}, skipped` : formatMatchReport(report));
}
