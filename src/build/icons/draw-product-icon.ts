/** Draws the product's icon in every state and size: `node src/build/run-typescript.ts src/build/icons/draw-product-icon.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from '../browser/install-browser';
import { launchBrowser } from '../browser/launch';
import { ICON_SIZES, ICON_STATES, productIcon } from './product-icon';

const FOLDER = 'assets/public/icons';

const { browser, close } = await launchBrowser({
  browser: 'chromium',
  executablePath: ensureBrowser('chromium'),
});
const page = await browser.newPage();
for (const state of ICON_STATES) {
  for (const size of ICON_SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${productIcon(state, size)}`);
    await page.screenshot({
      path: path.join(FOLDER, `${state}-${size}.png`) as `${string}.png`,
      omitBackground: true,
    });
  }
}
await close();
writeFileSync(path.join(FOLDER, 'sidelight.svg'), `${productIcon('on', 128)}\n`);
process.exit();
