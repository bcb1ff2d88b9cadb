import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '@/extension/erase-everything';

/** A deletion that ends when the test says so. */
type Deletion = EventTarget & { error: Error | null };

let deletions: Map<string, Deletion>;
let allowed: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  deletions = new Map();
  allowed = false;
  vi.stubGlobal('indexedDB', {
    databases: async () => [{ name: 'lists' }, {}],
    deleteDatabase: (name: string) => {
      const deletion = Object.assign(new EventTarget(), { error: null });
      deletions.set(name, deletion);
      return deletion;
    },
  });
  Object.assign(fakeBrowser, { permissions: { contains: async () => allowed } });
});

afterEach(() => vi.unstubAllGlobals());

/** Erases, and ends the deletion of the one database in some way. */
async function erase(end: 'success' | 'error' | 'blocked'): Promise<string> {
  let outcome = 'under way';
  const erased = eraseEverything().then(
    ({ isAccessKept }) => (outcome = isAccessKept ? 'done but for the leave' : 'done'),
    () => (outcome = 'failed'),
  );
  await vi.waitFor(() => expect(deletions.has('lists')).toBe(true));
  expect(outcome).toBe('under way');
  deletions.get('lists')?.dispatchEvent(new Event(end));
  await erased;
  return outcome;
}

it.each([
  ['success', 'done'],
  ['error', 'failed'],
  ['blocked', 'failed'],
] as const)('waits for the databases: %s means %s', async (end, outcome) => {
  expect(await erase(end)).toBe(outcome);
});

it('leaves nothing in the storage', async () => {
  await fakeBrowser.storage.local.set({ settings: {}, 'seen-version': '1.0.0' });
  await fakeBrowser.storage.session.set({ 'look-ups': [] });
  await erase('success');

  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it.each([
  [true, 'done but for the leave'],
  [false, 'done'],
])('says whether the leave for all pages stays given: %s', async (given, outcome) => {
  allowed = given;

  expect(await erase('success')).toBe(outcome);
});

it('erases all else where a database is held open', async () => {
  await fakeBrowser.storage.session.set({ 'look-ups': [] });

  expect(await erase('blocked')).toBe('failed');
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});
