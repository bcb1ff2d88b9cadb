import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { PATH_VARIABLE, type BrowserName } from './browser-name';

/** Folder for browsers that `install-browser.ts` downloads; outside the project, so that a clean checkout finds them again. */
export const DOWNLOAD_FOLDER = path.join(homedir(), '.cache', 'sidelight-browsers');

const USUAL_PLACES: Record<BrowserName, Partial<Record<NodeJS.Platform, string[]>>> = {
  chromium: {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/opt/google/chrome/chrome',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/opt/firefox/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of an installed browser, or `undefined`. A path given in `CHROME_PATH` or `FIREFOX_PATH` is the only one tried; where it leads
 * nowhere this throws, because silently taking another browser would hide the mistake.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const given = process.env[PATH_VARIABLE[name]];
  if (given !== undefined && given !== '') {
    if (!isExecutable(given)) throw new Error(`${PATH_VARIABLE[name]} is ${given}, and no program is there.`);
    return given;
  }
  return USUAL_PLACES[name][process.platform]?.find(isExecutable);
}
