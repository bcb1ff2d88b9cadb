/** What the toolbar's button says; the names are those of the files in `assets/public/icons`. */
export const ICON_STATES = ['on', 'listed', 'off', 'paused'] as const;
export type IconState = (typeof ICON_STATES)[number];

/** Pixels. Browsers take the next larger one and make it smaller, so each that they ask for is drawn. */
export const ICON_SIZES = [16, 32, 48, 128] as const;

const PLATE = '#241d15';
/** Lighter than the plate: its edge is what shows of it on a dark toolbar. */
const RIM = '#6f5c3c';
const RESTING = '#56524a';
const RESTING_RIM = '#7d776b';
const LAMP = '#f5a524';
const PAPER = '#f8f1e4';
const DIM = '#8b7b63';
const GREY = '#c4bfb6';

/**
 * The product's icon as SVG: a lamp that throws its light on a line of text. `on`: the lamp is lit. `listed`: names were found, so the line is
 * underlined, as on the page; in the lamp's colour, because those of a status would say more than is known. `off`: struck through, `paused`: two
 * bars, both without light. At 16 pixels it has one line fewer, and every edge lies on a pixel.
 */
export function productIcon(state: IconState, size: number): string {
  const isResting = state === 'off' || state === 'paused';
  const parts = size < 32 ? smallParts(state, isResting) : largeParts(state, isResting);
  const box = size < 32 ? 16 : 128;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${box} ${box}">` +
    '<linearGradient id="light" gradientUnits="objectBoundingBox" x1=".2" y1=".1" x2=".8" y2="1">' +
    '<stop stop-color="#ffc861" stop-opacity=".95"/><stop offset="1" stop-color="#f5a524" stop-opacity=".35"/></linearGradient>' +
    `${parts.join('')}</svg>`
  );
}

function largeParts(state: IconState, isResting: boolean): string[] {
  return [
    plate(128, 28, 3, isResting),
    ...(isResting ? [] : ['<path fill="url(#light)" d="M29 57 59 27 108 80H46Z"/>']),
    `<path fill="${isResting ? GREY : LAMP}" d="M20 65A32 32 0 0 1 65 20Z"/>`,
    bar(20, 80, 18, 12, isResting ? '#8b877e' : DIM),
    bar(44, 80, 64, 12, isResting ? GREY : PAPER),
    state === 'listed' ? bar(44, 99, 64, 9, LAMP) : bar(20, 100, 58, 8, isResting ? '#8b877e' : DIM),
    ...(state === 'off' ? [stroke(128)] : []),
    ...(state === 'paused' ? [bar(78, 24, 13, 42, PAPER), bar(98, 24, 13, 42, PAPER)] : []),
  ];
}

function smallParts(state: IconState, isResting: boolean): string[] {
  return [
    plate(16, 3.5, 1, isResting),
    ...(isResting ? [] : ['<path fill="url(#light)" d="M4.4 7.4 7.9 3.9 13 10H6Z"/>']),
    `<path fill="${isResting ? GREY : LAMP}" d="M2 8.5A4.6 4.6 0 0 1 8.5 2Z"/>`,
    `<path fill="${isResting ? GREY : PAPER}" d="M3 10h10v2H3z"/>`,
    ...(state === 'listed' ? [`<path fill="${LAMP}" d="M3 13h10v1H3z"/>`] : []),
    ...(state === 'off' ? [stroke(16)] : []),
    ...(state === 'paused' ? [`<path fill="${PAPER}" d="M9 3h2v5H9zM12 3h2v5h-2z"/>`] : []),
  ];
}

function plate(box: number, radius: number, rim: number, isResting: boolean): string {
  const [fill, edge] = isResting ? [RESTING, RESTING_RIM] : [PLATE, RIM];
  const side = box - rim;
  return (
    `<rect x="${rim / 2}" y="${rim / 2}" width="${side}" height="${side}" rx="${radius}" fill="${fill}" ` +
    `stroke="${edge}" stroke-width="${rim}"/>`
  );
}

function bar(x: number, y: number, width: number, height: number, fill: string): string {
  const radius = Math.min(width, height) / 2;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
}

/** Struck through, with a gap on either side so that it does not run into what it strikes. */
function stroke(box: number): string {
  const [from, to, width] = box === 16 ? [3, 13, 1.75] : [22, 106, 12];
  const line = (by: number, colour: string) =>
    `<path d="M${from} ${to} ${to} ${from}" stroke="${colour}" stroke-width="${by}" stroke-linecap="round"/>`;
  return line(width * 2.2, RESTING) + line(width, PAPER);
}
