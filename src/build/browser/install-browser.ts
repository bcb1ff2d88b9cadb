import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { PATH_VARIABLE, type BrowserName } from './browser-name';
import { DOWNLOAD_FOLDER, findBrowser } from './find-browser';

const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const DOWNLOAD: Record<BrowserName, string> = { chromium: 'chrome@stable', firefox: 'firefox@stable' };

/** Debian only: Ubuntu's packages of the same names are stubs that need a running snap service. */
function isDebianRoot(): boolean {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 && existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'))
  );
}

function run(command: string, args: string[]): { ok: boolean; output: string } {
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return { ok: done.status === 0, output: done.stdout ?? '' };
}

function installByApt(name: BrowserName): string | undefined {
  console.log(`${name} is missing; installing Debian's package ${DEBIAN_PACKAGE[name]} …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGE[name]]);
  return findBrowser(name);
}

function installByDownload(name: BrowserName): string | undefined {
  console.log(`${name} is missing; downloading ${DOWNLOAD[name]} …`);
  const args = ['--yes', '@puppeteer/browsers', 'install', DOWNLOAD[name], '--path', DOWNLOAD_FOLDER];
  const { ok, output } = run('npx', args);
  // The last line reads `chrome@156.0.1 /path/to/chrome`; a path may hold spaces.
  const file = output
    .trim()
    .split('\n')
    .at(-1)
    ?.replace(/^\S+\s+/, '');
  return ok && file !== undefined && existsSync(file) ? file : undefined;
}

/** Path of the browser, installed first where it is missing. Throws one message that says what to do where neither way works. */
export function ensureBrowser(name: BrowserName): string {
  const file =
    findBrowser(name) ?? (isDebianRoot() ? installByApt(name) : undefined) ?? installByDownload(name);
  if (file !== undefined) return file;
  throw new Error(
    `No ${name} found, and it could not be installed. Install it (Debian: apt-get install ${DEBIAN_PACKAGE[name]}), ` +
      `or set ${PATH_VARIABLE[name]} to the path of its program.`,
  );
}
