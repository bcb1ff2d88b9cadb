/**
 * Runs a TypeScript file of the project in Node with the project's path aliases, through Vite: `node run-typescript.ts <file> [arguments]`.
 * Node alone strips types but knows neither `@/` nor imports without an extension.
 */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('Which file? node tests/support/run-typescript.ts <file> [arguments]');
  process.exit(2);
}
const absolute = path.resolve(file);
// The script sees its own name and arguments, as if Node had been given it directly.
process.argv = [process.execPath, absolute, ...rest];
await runnerImport(pathToFileURL(absolute).href, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': path.join(root, 'src'), '@assets': path.join(root, 'assets') } },
});
