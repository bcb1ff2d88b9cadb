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

  await page?.evaluate(() => document.querySelector<HTMLElement>('.welcome__heading .button')?.click());
  const named = await waitUntil(
    'the whole article is annotated, and its note filled',
    async () =>
      page?.evaluate(() => ({
        names: [...document.querySelectorAll('.example--whole .example__name')].map(
          (name) => name.textContent,
        ),
        note: document.querySelector('.example--whole .example__note .fact')?.textContent,
      })),
    (now) => Boolean(now?.note),
  );
  expect(new Set(named?.names)).toEqual(
    new Set([
      'Aero-HIT',
      'LLC Aero-HIT',
      'Veles',
      'Autel EVO Max 4T',
      'Autel Robotics',
      'Autel Intelligent Technology',
      'Harbin Institute of Technology',
      'HIT',
    ]),
  );
  expect(await errors.read()).toEqual([]);
});
