/** The two browsers that Sidelight is built for and tested in. */
export type BrowserName = 'chromium' | 'firefox';

/** Where `wxt build` leaves the extension for each browser, relative to the project's root. */
export const EXTENSION_FOLDER: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** Environment variable that names the browser's executable, before any other place is tried. */
export const PATH_VARIABLE: Record<BrowserName, string> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
