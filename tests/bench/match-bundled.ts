import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { DecisionReport } from './decision';
import type { MatchReport } from './match';

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
  const { file, remove } = await bundle(name);
  try {
    return JSON.parse(runScript(file, [...argumentsOf, '--json'])) as unknown;
  } finally {
    remove();
  }
}

/** Puts a file of this folder and what it imports into one file. */
export async function bundle(name: string): Promise<{ file: string; remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-bench-`));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': path.join(root, 'src') } },
    ssr: { noExternal: true },
    build: {
      ssr: path.join(root, `tests/bench/${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'esnext',
    },
  });
  return {
    file: path.join(folder, `${name}.js`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs it in a Node of its own and gives back what it prints. Throws where it fails or takes too long. */
export function runScript(file: string, argumentsOf: string[], timeout?: number): string {
  return execFileSync(process.execPath, [file, ...argumentsOf], {
    encoding: 'utf8',
    maxBuffer: 1e7,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(timeout === undefined ? {} : { timeout }),
  });
}
