import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runBackground, storeSettings, type RunningBackground } from './run-background';

let background: RunningBackground;

beforeEach(() => {
  background = runBackground();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const PLAIN = '/icons/on-16.png';
const LIT = '/icons/listed-16.png';
const icon = () => background.gaps.icons.get(7)?.['16'];
const title = () => fakeBrowser.action.getTitle({ tabId: 7 });
const tell = (count: number | null, listed = false) => background.fromPage({ type: 'badge', count, listed });

describe('the button of a page', () => {
  it.each<[string, boolean, string]>([
    ['is lit where one of the names is on a list', true, LIT],
    ['is plain where none is', false, PLAIN],
  ])('%s', async (_, listed, path) => {
    await tell(2, listed);

    expect(icon()).toBe(path);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('2');
    expect(await title()).toBe('Sidelight (2 names on this page)');
  });

  it('is plain again when the last name left, and says no number', async () => {
    await tell(1, true);
    await tell(0);

    expect(icon()).toBe(PLAIN);
    expect(await title()).toBe('Sidelight');
  });

  it.each([
    [1, 'Sidelight (1 name on this page)'],
    [1234, 'Sidelight (1,234 names on this page)'],
  ])('says %i as the reader’s language does', async (count, words) => {
    await tell(count);

    expect(await title()).toBe(words);
  });

  it.each([
    [1, 'extensionTitleNamesOne'],
    [3, 'extensionTitleNamesFew'],
    [5, 'extensionTitleNamesMany'],
    [21, 'extensionTitleNamesOne'],
  ])('counts %i in the plural class of the language', async (count, key) => {
    Object.assign(fakeBrowser.i18n, {
      getUILanguage: () => 'uk',
      getMessage: (asked: string) => (asked === 'languageTag' ? 'uk' : asked),
    });
    await tell(count);

    expect(await title()).toBe(key);
  });

  it.each([
    [{ offSites: ['example.com'] }, 'Sidelight (off on this site)'],
    [{ paused: true }, 'Sidelight (paused)'],
  ])('says no number once it rests (%o)', async (settings, words) => {
    await tell(1, true);
    await storeSettings(settings);

    await background.fromPage({ type: 'hello' });
    await tell(null);

    expect(await title()).toBe(words);
  });
});
