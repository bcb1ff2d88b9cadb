import { beforeEach, describe, expect, it } from 'vitest';
import { readSender } from '@/background/sender';
import type { RequestSender } from '@/extension/requests';
import { fillFakeBrowser } from '../../support/fake-browser-gaps';

const ID = 'test-extension-id';
const OWN = `chrome-extension://${ID}`;
const tab = (url?: string) => ({ id: 7, index: 2, windowId: 1, incognito: false, ...(url ? { url } : {}) });
const sender = (parts: object) => ({ id: ID, ...parts }) as RequestSender;

beforeEach(() => {
  fillFakeBrowser();
});

describe('who sent a message', () => {
  it.each([
    ['the popup', { url: `${OWN}/popup.html`, origin: OWN }],
    ['the entity page in a tab', { url: `${OWN}/entity.html?id=x`, origin: OWN, tab: tab(), frameId: 0 }],
    ['the popup of a browser that names no origin', { url: `${OWN}/popup.html` }],
  ])('%s is a page of ours', (_title, parts) =>
    expect(readSender(sender(parts))).toEqual({ kind: 'own-page' }),
  );

  it.each([
    ['a page', { url: 'https://example.com/', origin: 'https://example.com' }],
    ['a page whose address begins like ours', { url: `${OWN}.evil.org/`, origin: 'https://evil.org' }],
    [
      'a page that has our address in its own',
      { url: `https://evil.org/?${OWN}/popup.html`, origin: 'https://evil.org' },
    ],
    ['a frame with our address but another origin', { url: `${OWN}/popup.html`, origin: 'https://evil.org' }],
  ])('%s is a page of the web', (_title, parts) => {
    expect(readSender(sender({ ...parts, tab: tab(), frameId: 0 }))).toMatchObject({
      kind: 'page',
      tabId: 7,
      frameId: 0,
    });
  });

  it.each([
    ['another extension', { id: 'other', url: `${OWN}/popup.html`, origin: OWN }],
    ['no extension', { id: undefined, url: 'https://example.com/', tab: tab(), frameId: 0 }],
    ['something that is in no tab', { url: 'https://example.com/', origin: 'https://example.com' }],
  ])('%s is nobody', (_title, parts) => expect(readSender(sender(parts))).toBeUndefined());
});

describe('the address that rules', () => {
  const siteUrl = (parts: object) => {
    const read = readSender(sender(parts));
    return read?.kind === 'page' ? read.siteUrl : undefined;
  };
  const page = 'https://news.example.com/article';

  it.each([
    [
      'a top frame is ruled by itself',
      { url: page, origin: 'https://news.example.com', tab: tab(page), frameId: 0 },
      page,
    ],
    [
      'a frame by the page it stands in',
      { url: 'https://ads.net/x', origin: 'https://ads.net', tab: tab(page), frameId: 4 },
      page,
    ],
    [
      'a frame by itself where the page is unknown',
      { url: 'https://ads.net/x', tab: tab(), frameId: 4 },
      'https://ads.net/x',
    ],
    [
      'a blank frame by its maker',
      { url: 'about:blank', origin: 'https://a.org', tab: tab(), frameId: 4 },
      'https://a.org',
    ],
    [
      'srcdoc likewise',
      { url: 'about:srcdoc', origin: 'https://a.org', tab: tab(), frameId: 4 },
      'https://a.org',
    ],
    [
      'a blank frame without a maker by nothing',
      { url: 'about:blank', tab: tab(), frameId: 4 },
      'about:blank',
    ],
    [
      'a sandboxed frame without a page by nothing',
      { url: 'about:srcdoc', origin: 'null', tab: tab(), frameId: 4 },
      'null',
    ],
  ])('%s', (_title, parts, expected) => expect(siteUrl(parts)).toBe(expected));
});
