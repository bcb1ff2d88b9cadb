import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { pastedInto } from '../support/pasted-into';
import { useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';

const stage = useStage();

/** Entries with everything that a page may have. */
const PAGES = ['aero-hit', 'zala-aero', 'irgc', 'yevgeny-prigozhin'];

describe('the address of a part of a dossier', () => {
  it.each([
    'list-us-ofac-sdn_uid-49193',
    'list-uk-sanctions-list',
    'list-un-sc',
    'list-us-dod-1260h',
    'fact-*',
    'source-1',
    'statuses',
    'versions',
    'identifiers',
  ])('leads to it and marks it: #%s', async (wanted) => {
    const { errors, launched } = stage();
    let id = wanted;
    if (wanted.endsWith('*')) {
      const first = await openExtensionPage(launched, 'entity.html?id=aero-hit', '.event[id]');
      id = await first.evaluate(() => [...document.querySelectorAll('.event[id]')].at(-1)?.id ?? '');
      await first.close();
    }
    const page = await openExtensionPage(launched, `entity.html?id=aero-hit#${id}`, `[id="${id}"]`);

    await waitUntil(
      'it is in view',
      () =>
        page.evaluate((of) => {
          const element = document.getElementById(of);
          return [element?.getBoundingClientRect().top ?? -1, element?.matches(':target') ?? false] as const;
        }, id),
      ([now, target]) => now >= -1 && now < 800 && target,
    );

    expect(await errors.read()).toEqual([]);
    await page.close();
  });

  it.each(PAGES)('is there for every link within the page, and each id once: %s', async (name) => {
    const { launched } = stage();
    const page = await openExtensionPage(launched, `entity.html?id=${name}`, '#cite');

    const { dead, doubles, anchors } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
      const links = [...document.querySelectorAll('a[href^="#"]')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      return {
        dead: links.filter((href) => document.getElementById(decodeURIComponent(href.slice(1))) === null),
        doubles: ids.filter((id, at) => ids.indexOf(id) !== at),
        anchors: ids.filter((id) => /^(?:list|fact)-/.test(id)).length,
      };
    });

    expect(dead).toEqual([]);
    expect(doubles).toEqual([]);
    expect(anchors).toBeGreaterThan(23);
    await page.close();
  });
});

it.each([
  ['its own', 'zala-aero', '.identifiers__item', '.identifiers__value'],
  ['of one of its firms', 'zala-aero', '.persons__numbers dd', '.persons__number'],
  ['of what is only called the same', 'aero-hit', '.homonyms__identifiers li', 'bdi'],
])('a number (%s) is on the clipboard once its button says so', async (_, id, item, place) => {
  const { launched } = stage();
  const page = await openExtensionPage(launched, `entity.html?id=${id}`, item);
  await page.bringToFront();
  const value = await page.evaluate(
    (holder, number) => {
      const found = document.querySelector(holder);
      found?.querySelector<HTMLElement>('button')?.focus();
      return found?.querySelector(number)?.textContent;
    },
    item,
    place,
  );
  await page.keyboard.press('Enter');
  const outcome = await waitUntil(
    'the outcome is said',
    () =>
      page.evaluate((holder) => document.querySelector(`${holder} [role="status"]`)?.textContent ?? '', item),
    (text) => text !== '',
  );
  expect(outcome).toBe('Copied');

  // A register is asked for the number alone.
  expect(await pastedInto(page)).toBe(value?.split(' ').at(-1));
  await page.close();
});
