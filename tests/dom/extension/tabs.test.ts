import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab, openEntityPage } from '@/extension/tabs';
import { fillFakeBrowser } from '../../support/fake-browser-gaps';

beforeEach(() => {
  vi.restoreAllMocks();
  fillFakeBrowser();
});

describe('the tab in front', () => {
  it.each([
    [
      'with its address where the browser tells it',
      { id: 7, url: 'https://a.org/' },
      { id: 7, url: 'https://a.org/' },
    ],
    ['without it where not', { id: 7 }, { id: 7 }],
    ['as nothing where it has no id', {}, undefined],
    ['as nothing where there is none', undefined, undefined],
  ])('is given %s', async (_title, tab, expected) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue((tab ? [tab] : []) as never);

    expect(await activeTab()).toEqual(expected);
  });
});

describe('the entity page', () => {
  it('cannot be made to open anything else by an id', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');

    await openEntityPage('a&b=c#../popup.html');

    expect(create).toHaveBeenCalledWith({
      url: 'chrome-extension://test-extension-id/entity.html?id=a%26b%3Dc%23..%2Fpopup.html',
    });
  });
});
