import { afterEach, expect, it, vi } from 'vitest';
import { loadFlags } from '@/extension/flags';

afterEach(() => vi.unstubAllGlobals());

it('reads the flags from the file of the packs', async () => {
  const flags = { ru: ['svg', {}, []] };
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(JSON.stringify(flags));
  });

  expect(await loadFlags()).toEqual(flags);
  expect(asked).toEqual([expect.stringMatching(/\/pack\/flags\.json$/)]);
});

it.each([
  ['is gone', async () => new Response('', { status: 404 })],
  ['is no JSON', async () => new Response('<svg>')],
  ['cannot be fetched', () => Promise.reject(new Error('gone'))],
])('has no flags where the file %s', async (_, fetched) => {
  vi.stubGlobal('fetch', fetched);

  expect(await loadFlags()).toEqual({});
});
