import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Protocol } from 'puppeteer-core';
import { ownTime } from './cpu-profile';

/** Source folders under `src/page` in the order of the data, and what they do. All else is evaluating the script and starting. */
const PHASES: readonly (readonly [phase: string, part: string])[] = [
  ['extract', 'src/page/extract/'],
  ['message', 'src/page/scan/scan-text'],
  ['message', 'src/extension/'],
  ['take hits', 'src/page/scan/'],
  ['decide', 'src/page/resolve/'],
  ['locate', 'src/page/locate/'],
  ['paint', 'src/page/paint/'],
  ['watch', 'src/page/watch/'],
];
const REST = 'evaluate and start';

export type PhaseTimes = Map<string, number>;

/** Milliseconds by phase: the file of the innermost own function of each sample, told by the comments of a build that was not minified. */
export function phaseTimes(profile: Protocol.Profiler.Profile, folder: string, word: string): PhaseTimes {
  const fileOf = moduleLines(path.join(folder, word));
  const times: PhaseTimes = new Map(
    [...new Set(PHASES.map(([phase]) => phase)), REST].map((phase) => [phase, 0]),
  );
  ownTime(profile, word, ({ lineNumber }, microseconds) => {
    const file = fileOf(lineNumber);
    const phase = PHASES.find(([, part]) => file.startsWith(part))?.[0] ?? REST;
    times.set(phase, (times.get(phase) ?? 0) + microseconds / 1000);
  });
  return times;
}

/** Line, counted from 0, → source file. */
function moduleLines(script: string): (line: number) => string {
  const starts: [line: number, file: string][] = [];
  for (const [line, text] of readFileSync(script, 'utf8').split('\n').entries()) {
    const file = /^\s*\/\/ (\S+\.(?:ts|tsx|mjs|js|css)\S*)$/.exec(text)?.[1];
    if (file !== undefined) starts.push([line, file]);
  }
  return (line) => starts.findLast(([start]) => start <= line)?.[1] ?? '';
}
