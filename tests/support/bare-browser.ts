import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser, type LaunchedBrowser } from '../../src/build/browser/launch';
import { browserName } from './stage';

/** The same browser without Sidelight: what a page is when nobody touches it. */
export function useBareBrowser(): () => LaunchedBrowser {
  let launched: LaunchedBrowser | undefined;
  beforeAll(async () => {
    launched = await launchBrowser({ browser: browserName, executablePath: inject('executablePath') });
  });
  afterAll(() => launched?.close());
  return () => {
    if (launched === undefined) throw new Error('The bare browser did not start.');
    return launched;
  };
}
