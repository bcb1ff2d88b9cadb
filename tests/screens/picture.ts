import { BROWSERS, type BrowserName } from '../../src/build/browser/browser-name';

/** How a picture is taken: in which browser, language, colour scheme and at how many device pixels per CSS pixel. */
export interface Look {
  browser: BrowserName;
  language: ScreenLanguage;
  scheme: 'light' | 'dark';
  scale: 1 | 2;
}

/** English, and one language that is longer and of another script. */
export const LANGUAGES = ['en', 'uk'] as const;
export type ScreenLanguage = (typeof LANGUAGES)[number];

export interface PictureName extends Look {
  surface: string;
  state: string;
}

/** Every look, browsers and languages outermost: a change of either starts a browser anew. */
export const LOOKS: readonly Look[] = BROWSERS.flatMap((browser) =>
  LANGUAGES.flatMap((language) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      ([1, 2] as const).map((scale): Look => ({ browser, language, scheme, scale })),
    ),
  ),
);

/** Name of the file: `popup.many-names.chromium.en.light.1x.png`. */
export function fileName({ surface, state, browser, language, scheme, scale }: PictureName): string {
  return `${surface}.${state}.${browser}.${language}.${scheme}.${scale}x.png`;
}

/**
 * Whether a picture is among those asked for: each word must be a part of its file's name, between dots (`popup`, `chromium`, `many-names`), or
 * the beginning of its state (`many`). No word asks for all.
 */
export function isWanted(name: PictureName, words: readonly string[]): boolean {
  const parts = fileName(name).split('.');
  return words.every((word) => parts.includes(word) || name.state.startsWith(word));
}
