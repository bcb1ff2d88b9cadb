import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPackBytes, readPackJson } from '@/extension/pack-files';
import { fillFakeBrowser } from '../../support/fake-browser-gaps';

const asked: string[] = [];

const answerWith = (response: () => Response) =>
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return response();
  });

beforeEach(() => {
  fillFakeBrowser();
  asked.length = 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('files of the pack', () => {
  it('are read from the extension itself and from nowhere else', async () => {
    answerWith(() => new Response(new Uint8Array([1, 2, 3])));

    expect([...new Uint8Array(await readPackBytes('index.bin'))]).toEqual([1, 2, 3]);
    expect(asked).toEqual(['chrome-extension://test-extension-id/pack/index.bin']);
  });

  it('are read as JSON', async () => {
    answerWith(() => new Response('{"a":1}'));

    expect(await readPackJson('owners.json')).toEqual({ a: 1 });
  });

  it.each([
    ['missing', () => new Response('', { status: 404 }), 'pack.json: 404'],
    ['no JSON', () => new Response('<!doctype html>'), 'JSON'],
  ])('are named in the fault when %s', async (_title, response, message) => {
    answerWith(response);

    await expect(readPackJson('pack.json')).rejects.toThrow(message);
  });
});
