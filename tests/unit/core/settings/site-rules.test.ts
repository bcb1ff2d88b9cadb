import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/core/settings/default-settings';
import { type Settings, SiteHost } from '@/core/settings/settings';
import {
  isActiveOn,
  isSwitchedOn,
  LOCAL_FILES,
  matchesSite,
  parseSite,
  siteOf,
  switchSite,
} from '@/core/settings/site-rules';

const without = (...offSites: string[]): Settings => ({ ...DEFAULT_SETTINGS, offSites });
const only = (...onSites: string[]): Settings => ({ ...DEFAULT_SETTINGS, mode: 'only-on', onSites });

describe('siteOf', () => {
  it.each([
    ['https://example.com/path?query#hash', 'example.com'],
    ['http://example.com:8080/', 'example.com'],
    ['https://EXAMPLE.com/', 'example.com'],
    ['https://www.example.com/', 'example.com'],
    ['https://www.com/', 'www.com'],
    ['https://news.www.example.com/', 'news.www.example.com'],
    ['https://example.com./', 'example.com'],
    ['https://user:secret@example.com/', 'example.com'],
    ['https://example.com@evil.org/', 'evil.org'],
    ['https://новини.укр/', 'xn--b1amarcd.xn--j1amh'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['http://localhost/', 'localhost'],
    ['file:///home/reader/article.html', LOCAL_FILES],
  ])('%s belongs to %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
    expect(SiteHost.safeParse(site).success).toBe(true);
  });

  it.each([
    'about:blank',
    'chrome://settings/',
    'moz-extension://0f/x.html',
    'data:text/html,x',
    'null',
    '',
    'https://',
    'javascript:0',
  ])('%s is no site', (url) => expect(siteOf(url)).toBeUndefined());
});

describe('parseSite', () => {
  it.each([
    ['Example.com', 'example.com'],
    [' https://www.example.com/a/b ', 'example.com'],
    ['*.example.com', 'example.com'],
    ['example.com:8080', 'example.com'],
    ['новини.укр', 'xn--b1amarcd.xn--j1amh'],
    [LOCAL_FILES, LOCAL_FILES],
  ])('%s is read as %s', (typed, site) => expect(parseSite(typed)).toBe(site));

  it.each(['', 'two words', 'ftp://example.com', 'https://', 'a[b].com'])('%s is refused', (typed) => {
    expect(parseSite(typed)).toBeUndefined();
  });

  it('gives only sites that the settings can store', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), (typed) => {
        const site = parseSite(typed);
        return site === undefined || SiteHost.safeParse(site).success;
      }),
    );
  });
});

describe('matchesSite', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['news.example.com', 'example.com', true],
    ['a.b.example.com', 'example.com', true],
    ['evil-example.com', 'example.com', false],
    ['evilexample.com', 'example.com', false],
    ['example.com.evil.org', 'example.com', false],
    ['example.org', 'example.com', false],
    ['example.com', 'news.example.com', false],
    ['1.2.3.4', '3.4', false],
    ['1.2.3.4', '1.2.3.4', true],
    ['[::1]', '[::1]', true],
    ['a.[file]', '[file]', false],
  ])('host %s, rule %s: %s', (host, site, expected) => expect(matchesSite(host, site)).toBe(expected));

  it('never matches a host that only contains the site', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
    fc.assert(
      fc.property(fc.domain(), label, fc.domain(), (site, prefix, evil) => {
        expect(matchesSite(`${prefix}${site}`, site)).toBe(false);
        expect(matchesSite(`${prefix}-${site}`, site)).toBe(false);
        fc.pre(evil !== site && !evil.endsWith(`.${site}`));
        expect(matchesSite(`${site}.${evil}`, site)).toBe(false);
      }),
    );
  });

  it('matches every subdomain', () => {
    fc.assert(
      fc.property(fc.domain(), fc.stringMatching(/^[a-z0-9]{1,10}$/), (site, label) =>
        matchesSite(`${label}.${site}`, site),
      ),
    );
  });
});

describe('isActiveOn', () => {
  it.each([
    ['on everywhere by default', DEFAULT_SETTINGS, 'https://example.com/', true],
    ['off on a site of the list', without('example.com'), 'https://example.com/', false],
    ['off below it', without('example.com'), 'https://news.example.com:444/', false],
    ['on beside it', without('example.com'), 'https://notexample.com/', true],
    ['off where nothing is listed in the other mode', only(), 'https://example.com/', false],
    ['on where listed in the other mode', only('example.com'), 'http://www.example.com./', true],
    [
      'off when paused, whatever is listed',
      { ...only('example.com'), paused: true },
      'https://example.com/',
      false,
    ],
    ['on for files', DEFAULT_SETTINGS, 'file:///a.html', true],
    ['off for files when they are switched off', without(LOCAL_FILES), 'file:///a.html', false],
    ['off on pages of the browser', DEFAULT_SETTINGS, 'chrome://version/', false],
    ['off without an address', DEFAULT_SETTINGS, '', false],
  ])('%s', (_title, settings, url, expected) => expect(isActiveOn(settings, url)).toBe(expected));
});

describe('switchSite', () => {
  it('removes the rule of a parent that kept the site off', () => {
    expect(switchSite(without('example.com', 'example.org'), 'news.example.com', true).offSites).toEqual([
      'example.org',
    ]);
  });

  it('swallows the rules of subdomains', () => {
    expect(switchSite(without('news.example.com'), 'example.com', false).offSites).toEqual(['example.com']);
  });

  it('adds nothing twice', () => {
    const once = switchSite(DEFAULT_SETTINGS, 'example.com', false);

    expect(switchSite(once, 'example.com', false)).toEqual(once);
  });

  it('leaves the list of the other mode alone', () => {
    const settings: Settings = { ...only('a.org'), offSites: ['example.com'] };

    expect(switchSite(settings, 'example.com', true)).toEqual({
      ...settings,
      onSites: ['a.org', 'example.com'],
    });
  });

  it('does what it says for every site, mode and list', () => {
    const modes = fc.constantFrom('everywhere-except' as const, 'only-on' as const);
    const hosts = fc.oneof(
      fc.domain(),
      fc.ipV4(),
      fc.constant('news.example.com'),
      fc.constant('example.com'),
    );
    fc.assert(
      fc.property(
        modes,
        fc.array(hosts),
        fc.array(hosts),
        hosts,
        fc.boolean(),
        (mode, offSites, onSites, host, on) => {
          const settings: Settings = { ...DEFAULT_SETTINGS, mode, offSites, onSites };
          expect(isSwitchedOn(switchSite(settings, host, on), host)).toBe(on);
        },
      ),
    );
  });
});
