/**
 * `npm test`: every ring in its order, the output of each, and one closing line `N passed, N failed` over all of them. The exit code is 0
 * only where nothing failed and every ring ran something. `npm test -- unit lint` runs the rings named.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { readReport, type Tally } from './ring-report.ts';
import { STAGES, type Ring } from './rings.ts';

const REPORTS = '.test-output';

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function tallyOfTool(exitCode: number): Tally {
  return exitCode === 0
    ? { passed: 1, failed: 0, skipped: 0, failures: [], retried: [] }
    : { passed: 0, failed: 1, skipped: 0, failures: ['  read above'], retried: [] };
}

function run(ring: Ring): Promise<{ tally: Tally; output: string; seconds: number }> {
  const report = `${REPORTS}/${ring.name}.json`;
  const [program, ...args] = ring.command;
  if (ring.vitestProject !== undefined) args.push('--reporter=json', `--outputFile=${report}`);
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program ?? '', args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, FORCE_COLOR: process.env['FORCE_COLOR'] ?? (process.stdout.isTTY ? '1' : '0') },
    });
    let output = '';
    const done = (exitCode: number) => {
      const tally =
        ring.vitestProject === undefined ? tallyOfTool(exitCode) : readReport(textOf(report), exitCode);
      resolve({ tally, output, seconds: (Date.now() - begun) / 1000 });
    };
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      output += `${error.message}\n`;
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

const wanted = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
const failing: string[] = [];
const retried: string[] = [];
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

for (const stage of STAGES) {
  const queue = stage.filter((ring) => wanted.length === 0 || wanted.includes(ring.name));
  const worker = async () => {
    for (let ring = queue.shift(); ring !== undefined; ring = queue.shift()) {
      const { tally, output, seconds } = await run(ring);
      total.passed += tally.passed;
      total.failed += tally.failed;
      total.skipped += tally.skipped;
      if (tally.failed > 0) failing.push([`${ring.name}:`, ...tally.failures].join('\n'));
      if (tally.retried.length > 0) retried.push([`${ring.name}:`, ...tally.retried].join('\n'));
      const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
      console.log(
        `\n── ${ring.name}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${seconds.toFixed(1)} s)`,
      );
      console.log(output.trimEnd());
    }
  };
  await Promise.all([worker(), worker()]);
}

if (total.passed + total.failed === 0) {
  console.log(`No ring is called ${wanted.join(' or ')}.`);
  total.failed = 1;
}
if (total.skipped > 0) console.log(`\n${total.skipped} skipped: read above why.`);
if (retried.length > 0) console.log(`\nPassed at the second attempt only\n${retried.join('\n')}`);
if (failing.length > 0) console.log(`\nFailing\n${failing.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
