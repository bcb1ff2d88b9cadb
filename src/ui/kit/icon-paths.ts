/*
 * The icon set: strokes of 1.5 in a box of 16, drawn for Sidelight. One constant each, so that a surface carries only what it shows.
 */

/** Close, clear. */
export const CLOSE_PATH = 'm4 4 8 8m0-8-8 8';
/** Search. */
export const SEARCH_PATH = 'M7 2.5a4.5 4.5 0 1 0 .01 0zM10.5 10.5l3.5 3.5';
/** Forward in reading direction. */
export const CHEVRON_PATH = 'm6 3.5 4.5 4.5L6 12.5';
/** Next on the page. */
export const DOWN_PATH = 'M3.5 6 8 10.5 12.5 6';
/** Previous on the page. */
export const UP_PATH = 'M3.5 10 8 5.5 12.5 10';
/** Copy. */
export const COPY_PATH = 'M5.5 5.5h8v8h-8zM2.5 10.5v-8h8';
/** Link to this place. */
export const LINK_PATH =
  'M6.5 9.5 9.5 6.5M7 4.5l1.6-1.6a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.6 1.6a3.2 3.2 0 0 1-4.5-4.5L4.5 7';
/** Done. */
export const CHECK_PATH = 'm3 8.5 3.5 3.5L13 4.5';
