/*
 * The icon set: strokes of 1.5 in a box of 16, drawn for Sidelight. One constant each, so that a surface carries only what it shows.
 */

/** A shaded lamp with its light: Sidelight itself. */
export const LAMP_PATH = 'M5.5 2.5h5l2.5 6H3zM8 8.5v5M5.5 13.5h5';
/** Close, clear. */
export const CLOSE_PATH = 'm4 4 8 8m0-8-8 8';
/** Search. */
export const SEARCH_PATH = 'M7 2.5a4.5 4.5 0 1 0 .01 0zM10.5 10.5l3.5 3.5';
/** Mute a name: an eye that is shut. */
export const MUTE_PATH = 'M2 7c3.5 4 8.5 4 12 0M3.5 11l1-1.6M8 12v-2M12.5 11l-1-1.6';
/** Forward in reading direction. */
export const CHEVRON_PATH = 'm6 3.5 4.5 4.5L6 12.5';
/** Next on the page. */
export const DOWN_PATH = 'M3.5 6 8 10.5 12.5 6';
/** Previous on the page. */
export const UP_PATH = 'M3.5 10 8 5.5 12.5 10';
/** Copy. */
export const COPY_PATH = 'M5.5 5.5h8v8h-8zM2.5 10.5v-8h8';
/** Done. */
export const CHECK_PATH = 'm3 8.5 3.5 3.5L13 4.5';
/** Pause. */
export const PAUSE_PATH = 'M5.5 3v10M10.5 3v10';
/** Options: two sliders. */
export const OPTIONS_PATH = 'M2 5h5m3 0h4M8.5 3.5v3M2 11h2m3 0h7M5.5 9.5v3';
