import { beforeAll, describe, expect, it } from 'vitest';
import { buildReactPage } from '../support/react-page';
import { readHighlights } from '../support/page-state';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();
let html = '';

beforeAll(async () => {
  html = await buildReactPage();
});

describe('a React page', () => {
  it('hydrates after annotation and goes on working, with no complaint of React', async () => {
    const { control, errors, open, site } = stage();
    const { page, tabId } = await open(site.put('react.html', html));
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    const names = async () =>
      (await control.mentions(tabId))?.mentions.map(({ surface }) => surface).join() ?? '';
    expect(await names()).toBe(
      'Aero-HIT,Aero-HIT,Autel Robotics,Harbin Institute of Technology,Aero-HIT,Autel Robotics',
    );

    await page.evaluate('hydrateArticle()');
    await page.click('button');
    await waitUntil(
      'the first step is annotated',
      names,
      (now) => now === 'Aero-HIT,Aero-HIT,Aero-HIT,Autel Robotics',
    );
    await page.click('button');
    await waitUntil(
      'the second step is annotated',
      names,
      (now) => now === 'Aero-HIT,Aero-HIT,Autel Robotics,Autel Robotics,Aero-HIT',
    );

    expect(complaints).toEqual([]);
    expect(Object.values(await readHighlights(page)).flat()).toHaveLength(5);
    expect(await errors.read()).toEqual([]);
    await page.close();
  });
});
