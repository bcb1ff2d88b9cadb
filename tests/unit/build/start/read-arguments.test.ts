import { describe, expect, it } from 'vitest';
import { hasDisplay, readArguments } from '@/build/start/read-arguments';

describe('readArguments', () => {
  it('opens the demo page in Chromium where nothing is asked for', () => {
    expect(readArguments([], true)).toEqual({
      ok: true,
      value: { browser: 'chromium', page: { kind: 'demo' }, headless: false },
    });
  });

  it.each([
    [['--browser', 'firefox'], { browser: 'firefox' }],
    [['--browser=firefox'], { browser: 'firefox' }],
    [['https://example.org/a?b=c'], { page: { kind: 'url', url: 'https://example.org/a?b=c' } }],
    [
      ['HTTP://example.org/', '--browser', 'firefox'],
      { browser: 'firefox', page: { kind: 'url', url: 'HTTP://example.org/' } },
    ],
    [['--headless'], { headless: true }],
  ])('reads %j', (given, expected) => {
    expect(readArguments(given, true)).toMatchObject({ ok: true, value: expected });
  });

  it('takes an HTML file by its path', () => {
    const read = readArguments(['README.md'], true);

    expect(read).toMatchObject({ ok: true, value: { page: { kind: 'file' } } });
  });

  it.each([
    [['--browser', 'opera'], /opera/],
    [['--browser'], /nothing/],
    [['--loud'], /--loud/],
    [['no-such-file.html'], /no-such-file\.html/],
    [['ftp://example.org/'], /ftp/],
  ])('refuses %j and says what was not understood', (given, message) => {
    const read = readArguments(given, true);

    expect(read).toMatchObject({ ok: false, error: expect.stringMatching(message) });
  });

  it('runs without a window where no display is to be had', () => {
    expect(readArguments([], false)).toMatchObject({ value: { headless: true } });
  });
});

describe('hasDisplay', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: '' }, false],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('on %s with %j is %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});
