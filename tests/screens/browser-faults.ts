import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Never answers, as a disk does that sleeps. */
const HELD = (file: string) => `
{
  const read = globalThis.fetch;
  globalThis.fetch = (address, ...rest) =>
    String(address).endsWith('/pack/${file}') ? new Promise(() => {}) : read(address, ...rest);
}
`;

/** Throws, which whoever called takes for a promise that was rejected. What is noted at the installation goes through: without it no page of ours opens. */
const REFUSED = (method: 'get' | 'set') => `
for (const api of [globalThis.chrome, globalThis.browser]) {
  if (!api?.storage) continue;
  const { local } = api.storage;
  const work = local.${method}.bind(local);
  local.${method} = (what, ...rest) => {
    if (JSON.stringify(what).includes('"settings"')) throw new Error('The disk is full, or cannot be read.');
    return work(what, ...rest);
  };
}
`;

const NO_TABS = `
for (const api of [globalThis.chrome, globalThis.browser]) {
  if (!api?.tabs) continue;
  const open = api.tabs.create.bind(api.tabs);
  api.tabs.create = (tab, ...rest) => {
    if (String(tab.url).includes('entity.html')) throw new Error('The window takes no tab.');
    return open(tab, ...rest);
  };
}
`;

/**
 * What a browser does to an extension once in a thousand times, and never when somebody looks: a file of ours that does not come
 * (`index-held`: what names there are, `facts-held`: what is known of them), a storage that takes nothing (`storage-full`) or gives nothing
 * (`storage-shut`), a window that takes no new tab (`tabs-refused`). The browser alone answers otherwise; all code of ours is as built.
 */
const FAULTS = {
  'index-held': { code: HELD('index.bin'), inPages: false },
  'facts-held': { code: HELD('pack.json'), inPages: false },
  'storage-full': { code: REFUSED('set'), inPages: true },
  'storage-shut': { code: REFUSED('get'), inPages: true },
  'tabs-refused': { code: NO_TABS, inPages: true },
} as const;

export type BrowserFault = keyof typeof FAULTS;
export const BROWSER_FAULTS = Object.keys(FAULTS) as readonly BrowserFault[];

const FILE = 'fault.js';

/** Puts a fault before the code of the background, and before that of the popup where it meets it; of the options only at an address that asks for it: from there the scenes set the stage. The other pages are spared. */
export function addFault(extensionFolder: string, fault: BrowserFault): void {
  const { code, inPages } = FAULTS[fault];
  change(extensionFolder, 'background.js', (built) => code + built);
  if (!inPages) return;
  writeFileSync(
    path.join(extensionFolder, FILE),
    `if (location.pathname === '/popup.html' || location.search === '?fault') {${code}}`,
  );
  for (const page of ['popup.html', 'options.html'])
    change(extensionFolder, page, (built) =>
      built.replace('<head>', `<head><script src="/${FILE}"></script>`),
    );
}

function change(folder: string, name: string, by: (content: string) => string): void {
  const file = path.join(folder, name);
  const content = readFileSync(file, 'utf8');
  const changed = by(content);
  if (changed === content) throw new Error(`${name} is not built as it was.`);
  writeFileSync(file, changed);
}
