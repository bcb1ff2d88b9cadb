import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { interfaceLanguage, translate, translateCount } from '@/extension/translate';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillFakeBrowser } from '../../support/fake-browser-gaps';

beforeEach(() => {
  fillFakeBrowser();
});

describe('translate', () => {
  it('gives the text of a key', () => expect(translate('extensionName')).toBe('Sidelight'));

  it('fills in what is given', () => expect(translate('backgroundLookUp', '%s')).toBe('Look up “%s”'));

  it('shows the key where the text is missing', () => expect(translate('noSuchKey')).toBe('noSuchKey'));
});

describe('the language of the texts', () => {
  it.each([
    ['en', 'en-GB', 'en-GB'],
    ['de', 'de-AT', 'de-AT'],
    ['es', 'es-419', 'es-419'],
    ['zh-CN', 'zh-CN', 'zh-CN'],
    ['zh-CN', 'zh-SG', 'zh-SG'],
    ['zh-CN', 'zh', 'zh'],
  ])('with texts in %s and a browser in %s is %s: dates keep their region', (texts, own, expected) => {
    expect(languageWith(texts, own)).toBe(expected);
  });

  it.each([
    ['en', 'it', 'en'],
    ['en', 'ar', 'en'],
    ['en', 'zh-TW', 'en'],
    ['zh-CN', 'zh-TW', 'zh-CN'],
    ['en', 'en_US', 'en'],
    ['en', '', 'en'],
  ])(
    'with texts in %s and a browser in %j is %s: it never names what the texts are not',
    (texts, own, expected) => {
      expect(languageWith(texts, own)).toBe(expected);
    },
  );

  function languageWith(texts: string, own: string): string {
    Object.assign(fakeBrowser.i18n, {
      getMessage: (key: string) => (key === 'languageTag' ? texts : ''),
      getUILanguage: () => own,
    });
    return interfaceLanguage();
  }
});

describe('translateCount', () => {
  it.each([
    [1, 'one: 1'],
    [2, 'other: 2'],
    [1234, 'other: 1,234'],
  ])('%d is said as %s', (count, expected) => {
    const texts: Record<string, string> = {
      languageTag: 'en',
      thingsOne: 'one: $1',
      thingsOther: 'other: $1',
    };
    Object.assign(fakeBrowser.i18n, {
      getMessage: (key: string, [number]: string[] = []) => texts[key]?.replace('$1', number ?? '') ?? '',
    });

    expect(translateCount({ one: 'thingsOne', other: 'thingsOther' }, count)).toBe(expected);
  });
});

describe('texts of the background and the browser', () => {
  const english = JSON.parse(readFileSync('assets/public/_locales/en/messages.json', 'utf8')) as Record<
    string,
    unknown
  >;
  const sources = ['src/background', 'src/extension'].flatMap((folder) =>
    readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const keys = sources.flatMap((source) => source.match(/(?<=')(background|extension)[A-Z]\w*(?=')/g) ?? []);

  it.each([...new Set(keys)])('%s has a text', (key) => expect(english).toHaveProperty(key));
});
