import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../browser/browser-name';

export type PageToOpen = { kind: 'demo' } | { kind: 'url'; url: string } | { kind: 'file'; file: string };

export interface StartArguments {
  browser: BrowserName;
  page: PageToOpen;
  headless: boolean;
}

/** True where a window can be shown. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

function readPage(given: string): PageToOpen | undefined {
  if (/^https?:\/\//i.test(given)) return { kind: 'url', url: given };
  const file = path.resolve(given);
  return existsSync(file) ? { kind: 'file', file } : undefined;
}

/** Reads `[<URL or HTML file>] [--browser chromium|firefox] [--headless]`. Anything else is an error that says what was not understood. */
export function readArguments(
  given: readonly string[],
  canShowWindow: boolean,
): { ok: true; value: StartArguments } | { ok: false; error: string } {
  const value: StartArguments = { browser: 'chromium', page: { kind: 'demo' }, headless: !canShowWindow };
  const rest = [...given];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    const [option, inline] = argument.split('=', 2);
    if (option === '--headless') value.headless = true;
    else if (option === '--browser') {
      const name = inline ?? rest.shift();
      if (name !== 'chromium' && name !== 'firefox') {
        return { ok: false, error: `--browser takes chromium or firefox, not ${name ?? 'nothing'}.` };
      }
      value.browser = name;
    } else if (argument.startsWith('-')) {
      return {
        ok: false,
        error: `Unknown option ${argument}. Known: --browser chromium|firefox, --headless.`,
      };
    } else {
      const page = readPage(argument);
      if (page === undefined)
        return { ok: false, error: `${argument} is neither an http(s) address nor a file.` };
      value.page = page;
    }
  }
  return { ok: true, value };
}
