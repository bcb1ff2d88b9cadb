/*
 * The icon set: strokes of 2 in a box of 24, by lucide (ISC licence). Written by `node src/build/run-typescript.ts
 * src/build/icons/icon-file.ts` from the list in that file. One constant each, so that a surface carries only what it shows.
 */

/** Done. */
export const CHECK_PATH = 'M20 6 9 17l-5-5';
/** Forward in reading direction. */
export const CHEVRON_PATH = 'M9 18l6-6-6-6';
/** Close, clear. */
export const CLOSE_PATH = 'M18 6 6 18M6 6l12 12';
/** Copy. */
export const COPY_PATH =
  'M10 8h10a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2zM4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2';
/** Next on the page. */
export const DOWN_PATH = 'M6 9l6 6 6-6';
/** Link to this place. */
export const LINK_PATH =
  'M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71';
/** A list. */
export const LIST_PATH = 'M3 5h.01M3 12h.01M3 19h.01M8 5h13M8 12h13M8 19h13';
/** Search. */
export const SEARCH_PATH = 'M21 21l-4.34-4.34M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z';
/** Previous on the page. */
export const UP_PATH = 'M18 15l-6-6-6 6';
