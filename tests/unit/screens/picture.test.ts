import { expect, it } from 'vitest';
import { fileName, isWanted, LOOKS, type PictureName } from '../../screens/picture';

const picture: PictureName = {
  surface: 'popup',
  state: 'search-nothing',
  browser: 'chromium',
  language: 'en',
  scheme: 'dark',
  scale: 2,
};

it('names a picture by all that was chosen for it', () => {
  expect(fileName(picture)).toBe('popup.search-nothing.chromium.en.dark.2x.png');
});

it('has each look once', () => {
  expect(new Set(LOOKS.map((look) => JSON.stringify(look))).size).toBe(16);
});

it.each<[words: string[], wanted: boolean, why: string]>([
  [[], true, 'nothing asked for is everything'],
  [['popup', 'chromium', 'dark'], true, 'each word is a part'],
  [['search'], true, 'a state may be begun'],
  [['popup', 'firefox'], false, 'one word that is not there is enough'],
  [['e'], false, 'half a word is none: “en” must not ask for “entity”'],
])('%j → %s: %s', (words, wanted) => {
  expect(isWanted(picture, words)).toBe(wanted);
});
