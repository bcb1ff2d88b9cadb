import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();

describe('the entity page', () => {
  it.each([
    ['aero-hit', /Aero-HIT.*(Treasury|OFAC).*Khabarovsk/s],
    ['komax-khabarovsk', /Komax/],
    ['autel-robotics', /Autel Robotics.*(denie|denied)/is],
    ['harbin-institute-of-technology', /哈尔滨工业大学/],
  ])('shows %s with its sources, all of them https', async (id, expected) => {
    const { errors, launched } = stage();
    const page = await openExtensionPage(launched, `entity.html?id=${id}`, 'h1');

    await waitUntil(
      'the page is filled',
      () => page.evaluate(() => document.body.textContent ?? ''),
      (text) => expected.test(text),
    );

    const links = await page.evaluate(() =>
      [...document.links].map(({ href, protocol }) => ({ href, protocol })),
    );
    const outside = links.filter(({ protocol }) => !protocol.endsWith('-extension:'));
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter(({ protocol }) => protocol !== 'https:')).toEqual([]);
    expect(await errors.read()).toEqual([]);
    await page.close();
  });

  it.each(['', '?id=no-such-name', '?id=%00<script>'])(
    'says so where the name is unknown (entity.html%s)',
    async (query) => {
      const { launched } = stage();
      const page = await openExtensionPage(launched, `entity.html${query}`, 'main');

      const text = await waitUntil(
        'the page says something',
        () => page.evaluate(() => (document.querySelector('main')?.textContent ?? '').trim()),
        (now) => now.length > 20,
      );

      expect(text).not.toMatch(/undefined|null|\[object/);
      await page.close();
    },
  );
});
