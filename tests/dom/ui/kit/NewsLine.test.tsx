import { expect, it } from 'vitest';
import { NewsLine } from '@/ui/kit/NewsLine';
import { after, draw, named } from '../draw';

const NEWS = { version: '1.2.0' };

it('says in one line what is new, and goes when it was read', async () => {
  let dismissed = 0;
  const page = await draw(
    <NewsLine news={{ load: async () => NEWS, dismiss: async () => void (dismissed += 1) }} />,
  );
  expect(page.textContent).toMatch(/^New in Sidelight 1\.2\.0: .*names/);

  await after(() => named('Dismiss').click());

  expect(page.textContent).toBe('');
  expect(dismissed).toBe(1);
});

it('is not there where nothing is new', async () => {
  const page = await draw(
    <NewsLine news={{ load: async () => undefined, dismiss: async () => undefined }} />,
  );

  expect(page.textContent).toBe('');
});

it('goes also where the browser cannot remember it', async () => {
  const page = await draw(
    <NewsLine news={{ load: async () => NEWS, dismiss: () => Promise.reject(new Error('disk full')) }} />,
  );

  await after(() => named('Dismiss').click());

  expect(page.textContent).toBe('');
});
