import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { useBareBrowser } from '../support/bare-browser';
import { choosePainter } from '../support/choose-painter';
import { buildFrameworkPage, type Framework } from '../support/framework-page';
import { readDom, readHighlights, readShape } from '../support/page-state';
import { browserName, useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';
import { withPageAccess } from '../support/with-page-access';

const stage = useStage({ extensionFolder: withPageAccess(path.resolve(EXTENSION_FOLDER[browserName])) });
const bare = useBareBrowser();

/** What stands on the article before its reader pressed the button, and after each press. */
const STEPS = [
  'Aero-HIT,Aero-HIT,Autel Robotics,Harbin Institute of Technology,Aero-HIT,Autel Robotics',
  'Aero-HIT,Aero-HIT,Aero-HIT,Autel Robotics',
  'Aero-HIT,Aero-HIT,Autel Robotics,Autel Robotics,Aero-HIT',
];

/** Everything that the page complains about. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

const readMarks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('sidelight-mark')].map((mark) => mark.textContent).join(),
  );

describe.each<Framework>(['react', 'vue'])('a page of %s', (framework) => {
  let html = '';
  beforeAll(async () => {
    html = await buildFrameworkPage(framework);
  });
  afterEach(() => choosePainter(stage(), 'highlight'));

  it('hydrates after annotation and goes on working, without a complaint', async () => {
    const { control, errors, open, site } = stage();
    const { page, tabId } = await open(site.put('article.html', html));
    const complaints = complaintsOf(page);
    const names = async () =>
      (await control.mentions(tabId))?.mentions.map(({ surface }) => surface).join() ?? '';
    expect(await names()).toBe(STEPS[0]);

    await page.evaluate('hydrateArticle()');
    for (const expected of STEPS.slice(1)) {
      await page.click('button');
      await waitUntil('the step is annotated', names, (now) => now === expected);
    }

    expect(complaints).toEqual([]);
    expect(Object.values(await readHighlights(page)).flat()).toHaveLength(5);
    expect(await errors.read()).toEqual([]);
    await page.close();
  });

  it('goes on working with marks in it, and is the very same document when they are gone', async () => {
    const { errors, open, site } = stage();
    const address = site.put('article.html', html);
    const plain = await bare().browser.newPage();
    await plain.goto(address);
    const { page } = await open(address);
    const complaints = complaintsOf(page);
    for (const one of [plain, page]) await one.evaluate('hydrateArticle()');
    await choosePainter(stage(), 'marks');
    await page.bringToFront();

    for (const [at, expected] of STEPS.entries()) {
      if (at > 0) for (const one of [plain, page]) await one.click('button');
      await waitUntil(
        `step ${at} is marked`,
        () => readMarks(page),
        (now) => now === expected,
      );
      expect(await page.evaluate(() => document.body.innerText)).toBe(
        await plain.evaluate(() => document.body.innerText),
      );
    }

    await choosePainter(stage(), 'highlight');
    await waitUntil(
      'the marks are gone',
      () => readMarks(page),
      (now) => now === '',
    );
    expect(await readDom(page)).toBe(await readDom(plain));
    expect(await readShape(page)).toEqual(await readShape(plain));
    expect(complaints).toEqual([]);
    expect(await errors.read()).toEqual([]);
    await Promise.all([page.close(), plain.close()]);
  });
});
