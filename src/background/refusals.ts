import { MAX_NOTED_FAULTS } from '@/core/limits';

/** Lines written since the background started. */
const written = new Set<string>();

/** Notes a refused message, once per kind. Nothing of the page goes in but the kind itself. */
export function noteRefusal(kind: string): void {
  writeOnce(`Sidelight refused a message, ${kind}`);
}

/** Notes a fault of our own, once per kind. */
export function noteFault(fault: string): void {
  writeOnce(`Sidelight could not answer, ${fault}`);
}

function writeOnce(line: string): void {
  if (written.has(line) || written.size >= MAX_NOTED_FAULTS) return;
  written.add(line);
  // oxlint-disable-next-line no-console -- the one place where the background speaks to its developer
  console.warn(line);
}
