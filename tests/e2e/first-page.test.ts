import { expect, it } from 'vitest';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage({ keepsWelcome: true });

it('opens by itself after installation, with names underlined in its example and a note beside it', async () => {
  const { errors, launched } = stage();
  const addresses = async () =>
    Promise.all(
      (await launched.browser.pages()).map((page) => page.evaluate(() => location.pathname).catch(() => '')),
    );

  const at = (await waitUntil('it is open', addresses, (all) => all.includes('/welcome.html'))).indexOf(
    '/welcome.html',
  );
  const page = (await launched.browser.pages())[at];
  const note = await waitUntil(
    'the note is filled',
    async () => page?.evaluate(() => document.querySelector('.example__note')?.textContent ?? ''),
    (text) => Boolean(text),
  );

  expect(note).toMatch(/Harbin Institute of Technology.*China/s);
  expect(await page?.evaluate(() => document.querySelectorAll('.example__name').length)).toBe(3);
  await page?.setViewport({ width: 1280, height: 800 });
  await waitUntil(
    'all of it stands on one screen',
    async () => page?.evaluate(() => [innerWidth, document.documentElement.scrollHeight] as const),
    (size) => size?.[0] === 1280 && size[1] <= 800,
  );
  expect(await errors.read()).toEqual([]);
});
