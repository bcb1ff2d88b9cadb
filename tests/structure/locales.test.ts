import { describe, expect, it } from 'vitest';
import { listFiles, readSource } from './read-source';

type Messages = Record<
  string,
  { message: string; description?: string; placeholders?: Record<string, { content: string }> }
>;

const FOLDER = 'assets/public/_locales';
const LANGUAGES = ['de', 'en', 'es', 'fr', 'pl', 'ru', 'uk', 'zh_CN'];
const localeFiles = listFiles(FOLDER, ['messages.json']);
const read = (file: string) => JSON.parse(readSource(file)) as Messages;
const english = read(`${FOLDER}/en/messages.json`);

const placeholders = (messages: Messages, key: string) =>
  [...new Set(messages[key]?.message.match(/\$(\d+|\w+\$)/g) ?? [])].sort();

it('are there in every language of the interface, and in no other', () => {
  expect(localeFiles.toSorted()).toEqual(LANGUAGES.map((language) => `${FOLDER}/${language}/messages.json`));
});

describe.each(localeFiles)('%s', (file) => {
  const messages = read(file);

  it('says which language it is in', () => {
    const [folder = ''] = file.split('/').slice(-2);

    // Folders are named as browsers want them, tags as the web does.
    expect(messages['languageTag']?.message).toBe(folder.replace('_', '-'));
  });

  it('has every key of the English file and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('has the same placeholders in every message', () => {
    const different = Object.keys(english).filter(
      (key) => placeholders(messages, key).join() !== placeholders(english, key).join(),
    );

    expect(different).toEqual([]);
  });

  it('says of whatever failed what is the case, and then what helps', () => {
    const bare = Object.keys(messages).filter(
      (key) =>
        key.endsWith('Failed') &&
        // What follows it says why, and what helps.
        key !== 'popupAnnotateFailed' &&
        !/[.;。；].*[.。]$/u.test(messages[key]?.message ?? ''),
    );

    expect(bare).toEqual([]);
  });

  it('has no empty message', () => {
    expect(Object.keys(messages).filter((key) => messages[key]?.message.trim() === '')).toEqual([]);
  });
});

it.each([
  ['de', 'Sammlung', /Paket/],
  ['de', 'Fassung', /Kopien?(?!\p{L})/u],
  ['es', 'colección', /paquete/i],
  ['fr', 'recueil', /\blots?\b/i],
  ['fr', 'version', /copies? (?:lue|des listes)|, copies/i],
  ['pl', 'zbiór', /pakie[tc]/i],
  ['zh_CN', '资料集', /数据包/],
  ['zh_CN', '版本', /副本/],
])('have one word in %s, %s, for packs and for the copies of lists', (language, word, other) => {
  const messages = Object.values(read(`${FOLDER}/${language}/messages.json`)).map(({ message }) => message);

  expect(messages.filter((message) => other.test(message))).toEqual([]);
  expect(messages.some((message) => message.toLowerCase().includes(word.toLowerCase()))).toBe(true);
});

describe('messages', () => {
  const code = [...listFiles('src'), ...listFiles('entrypoints', ['.ts', '.tsx', '.html']), 'wxt.config.ts']
    .map(readSource)
    .join('\n');

  it('asked for by a literal key exist', () => {
    const asked = [...code.matchAll(/\btranslate\(\s*'([^']+)'|__MSG_(\w+)__/g)].map(
      (hit) => hit[1] ?? hit[2] ?? '',
    );

    expect(asked.filter((key) => !(key in english))).toEqual([]);
  });

  it('that nothing asks for are gone', () => {
    // A key may be put together from a prefix and a value: `translate(`popoverMeasure${…}`)`.
    const prefixes = [...code.matchAll(/`([a-z]+[A-Z]\w*)\$\{/g)].map((hit) => hit[1] ?? '');
    const unused = Object.keys(english).filter(
      (key) => !code.includes(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );

    expect(unused).toEqual([]);
  });
});
