import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEEP_FROM_BYTES } from '@/core/limits';
import { forgetCopies } from '@/extension/kept-files';
import { readPackBytes, readPackJson } from '@/extension/pack-files';
import { createFakeFileSystem } from '../../support/fake-file-system';
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

describe('large files of the pack', () => {
  const large = (first: number) => {
    const bytes = new Uint8Array(KEEP_FROM_BYTES);
    bytes[0] = first;
    return bytes;
  };
  const answer = (bytes: Uint8Array<ArrayBuffer>, etag?: string) =>
    answerWith(() => new Response(bytes, etag === undefined ? {} : { headers: { etag } }));
  const firstByte = async () => new Uint8Array(await readPackBytes('index.bin'))[0];
  let files: ReturnType<typeof createFakeFileSystem>;

  beforeEach(() => {
    files = createFakeFileSystem();
    vi.stubGlobal('navigator', { storage: { getDirectory: async () => files.root } });
  });

  it('are read from their copy once there is one', async () => {
    answer(large(1), '"a/b"');
    expect(await firstByte()).toBe(1);
    await vi.waitFor(() => expect(files.names()).toEqual(['kept-files/index.bin.1.0.0%20%22a%2Fb%22']));

    // The same version: what the copy holds counts.
    answer(large(2), '"a/b"');
    expect(await firstByte()).toBe(1);
  });

  it('are read anew when their version changes, and the old copy goes', async () => {
    answer(large(1), 'one');
    await firstByte();
    await vi.waitFor(() => expect(files.names()).toHaveLength(1));

    answer(large(2), 'two');
    expect(await firstByte()).toBe(2);
    await vi.waitFor(() => expect(files.names()).toEqual(['kept-files/index.bin.1.0.0%20two']));
    expect(await firstByte()).toBe(2);
  });

  it.each([
    ['small', new Uint8Array([1]), 'one'],
    ['of no version', large(1), undefined],
  ])('are not kept when they are %s', async (_, bytes, etag) => {
    answer(bytes, etag);
    expect(await firstByte()).toBe(1);
    expect(await firstByte()).toBe(1);
    expect(files.names()).toEqual([]);
  });

  it('are read from where they came when the copy cannot be read', async () => {
    answer(large(1), 'one');
    await firstByte();
    await vi.waitFor(() => expect(files.names()).toHaveLength(1));
    files.breakAll();

    answer(large(2), 'one');
    expect(await firstByte()).toBe(2);
  });

  it('are read as before where the browser keeps no files', async () => {
    vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.reject(new Error('no')) } });
    answer(large(3), 'one');
    expect(await firstByte()).toBe(3);
    expect(await firstByte()).toBe(3);
  });

  it('are forgotten on demand', async () => {
    answer(large(1), 'one');
    await firstByte();
    await vi.waitFor(() => expect(files.names()).toHaveLength(1));
    await forgetCopies();
    expect(files.names()).toEqual([]);
  });
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
