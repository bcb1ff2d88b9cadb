/** The rings of `npm test`, as data: what runs, how its result is counted, and what may run beside it. */

export interface Ring {
  name: string;
  command: string[];
  /** Vitest rings count their tests from a JSON report; any other ring counts as one test that passes with exit code 0. */
  vitestProject?: string;
}

function tool(name: string, ...command: string[]): Ring {
  return { name, command };
}

function vitest(project: string): Ring {
  const command = [
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
  ];
  return { name: project, command, vitestProject: project };
}

/** Rings of one stage run two at a time; a stage starts when the one before is done. A failing ring stops nothing. */
export const STAGES: Ring[][] = [
  // Writes the types that lint and tsc read.
  [tool('prepare', 'wxt', 'prepare')],
  [
    tool('format', 'prettier', '--check', '.'),
    tool('lint', 'oxlint'),
    tool('types', 'npm', 'run', '-s', 'types'),
    tool('dead code', 'npm', 'run', '-s', 'dead-code'),
  ],
  [
    vitest('unit'),
    vitest('dom'),
    vitest('structure'),
    vitest('gold'),
    tool('gold thresholds', 'npm', 'run', '-s', 'gold'),
  ],
  [
    tool('build chromium', 'npm', 'run', '-s', 'build'),
    tool('build firefox', 'npm', 'run', '-s', 'build:firefox'),
    tool('browsers', 'node', 'src/build/run-typescript.ts', 'src/build/browser/ensure-both.ts'),
  ],
  [vitest('bundle')],
  // One browser at a time: each of these uses both cores by itself.
  [vitest('e2e-chromium')],
  [vitest('e2e-firefox')],
];
