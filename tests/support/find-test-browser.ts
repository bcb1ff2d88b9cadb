import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../src/build/browser/install-browser';
import type { BrowserName } from '../../src/build/browser/browser-name';

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName;
    executablePath: string;
  }
}

/** Once per browser ring: finds its browser or installs it. A missing browser fails the ring; it never skips it. */
export default function setup(project: TestProject): void {
  const { browserName } = project.getProvidedContext();
  project.provide('executablePath', ensureBrowser(browserName));
}
