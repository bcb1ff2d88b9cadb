import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LOCAL_FILES } from '@/core/settings/site-rules';
import { placeOf } from '@/ui/page-names/page-place';

it.each([
  ['https://news.example.com/a?b', { kind: 'site', site: 'news.example.com' }],
  ['https://www.example.com/', { kind: 'site', site: 'example.com' }],
  ['http://localhost:8080/', { kind: 'site', site: 'localhost' }],
  ['file:///home/a.html', { kind: 'site', site: LOCAL_FILES }],
  ['chrome://settings/', { kind: 'internal' }],
  ['about:blank', { kind: 'internal' }],
  ['moz-extension://abc/options.html', { kind: 'internal' }],
  ['https://chromewebstore.google.com/detail/x', { kind: 'store' }],
  ['https://chrome.google.com/webstore/detail/x', { kind: 'store' }],
  ['https://chrome.google.com/other', { kind: 'site', site: 'chrome.google.com' }],
  ['https://addons.mozilla.org/en-US/', { kind: 'store' }],
  [
    'https://chromewebstore.google.com.evil.example/',
    { kind: 'site', site: 'chromewebstore.google.com.evil.example' },
  ],
  [undefined, { kind: 'unknown' }],
  ['', { kind: 'unknown' }],
  ['not an address', { kind: 'unknown' }],
])('sorts %s', (url, place) => {
  expect(placeOf(url)).toEqual(place);
});

it('sorts any text without failing', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webUrl()),
      (url) => void expect(placeOf(url).kind).toBeTypeOf('string'),
    ),
  );
});
