import type { Figure } from './figures';
import { bundle, runScript } from './match-bundled';
import { PEERS, type PeerResult } from './peers';

const SIZES = [8, 1_000, 30_000, 1_000_000];
const TIMEOUT_MS = 25_000;

/** Why a process ended without an answer, in one line. */
function failureOf(error: unknown): string {
  const { stderr = '', code, signal } = error as { stderr?: string; code?: string; signal?: string };
  if (code === 'ETIMEDOUT') return `no answer in ${TIMEOUT_MS / 1000} s`;
  const line = /(?:Error|FATAL ERROR): .*/.exec(stderr)?.[0];
  return (line ?? signal ?? 'failed').slice(0, 90);
}

/** Throughput of the peers beside ours, at growing numbers of names; says how they fail where they do. */
export async function peerFigures(pagesFolder: string): Promise<Figure[]> {
  const script = await bundle('peers');
  const figures: Figure[] = [];
  try {
    for (const names of SIZES) {
      for (const peer of PEERS) {
        try {
          const output = runScript(script.file, [peer, String(names), pagesFolder], TIMEOUT_MS);
          const { megabytesPerSecond, buildMs, hits } = JSON.parse(output) as PeerResult;
          console.log(
            `  ${String(names).padStart(9)} names  ${peer.padEnd(22)} ${megabytesPerSecond.toFixed(2).padStart(9)} MB/s  build ${buildMs.toFixed(0)} ms  ${hits} hits`,
          );
          if (peer === 'sidelight') {
            figures.push({
              name: `peers: our own throughput, ${names} names, MB/s`,
              value: megabytesPerSecond,
              atLeast: true,
            });
          }
        } catch (error) {
          console.log(`  ${String(names).padStart(9)} names  ${peer.padEnd(22)} fails: ${failureOf(error)}`);
        }
      }
    }
  } finally {
    script.remove();
  }
  return figures;
}
