import type { Box } from './open-card';

/** The side of the mention on which the card stands; `over` where there is room on none. */
export type Side = 'bottom-start' | 'top-start' | 'left-start' | 'right-start' | 'over';

/** Pixels between mention and card: below it, the descenders of the line stay free. */
export const GAP = 8;
/** Pixels kept free at the edges of the viewport. */
export const EDGE = 8;
/** Less height than this is no card: the name with a line under it. What there is more of scrolls. */
const LEAST_HEIGHT = 48;
/** In less width than this the words of the buttons break. */
const LEAST_WIDTH = 120;

export interface Size {
  width: number;
  height: number;
}

/** Two sides of a mention, and how large a card may be there. */
export interface Room {
  /** The one to be preferred first; the other is taken where the card fits there alone, or better. */
  sides: readonly [Side, Side];
  most: Size;
}

/** A mention on the screen, in CSS pixels of the viewport. */
export interface MentionBoxes {
  /** Around all its lines. */
  whole: Box;
  /** The line that the reader pointed at. */
  pointed: Box;
}

/**
 * Where a card may stand. Never on the line being read where there is any room beside that: above or below a line that runs across, left or right of a
 * column. Else beside the name itself, and over it only in a viewport that it fills. `writingMode` as CSS names it.
 */
export function chooseRoom(mention: MentionBoxes, view: Size, writingMode: string): Room {
  const endways: Room['sides'] = ['bottom-start', 'top-start'];
  // First the side to which the reading goes on, as below a line.
  const sideways: Room['sides'] = writingMode.endsWith('rl')
    ? ['left-start', 'right-start']
    : ['right-start', 'left-start'];
  const inOrder = writingMode.startsWith('horizontal') ? [endways, sideways] : [sideways, endways];
  const whole = { width: view.width - 2 * EDGE, height: view.height - 2 * EDGE };
  const rooms = inOrder.map((sides): Room => {
    const most = Math.max(...sides.map((side) => roomBeside(boxBeside(mention, side), side, view)));
    return { sides, most: { ...whole, [sides === sideways ? 'width' : 'height']: most } };
  });
  return (
    rooms.find(({ most }) => most.width >= LEAST_WIDTH && most.height >= LEAST_HEIGHT) ?? {
      sides: ['over', 'over'],
      most: whole,
    }
  );
}

/** What a card on this side leaves free: the pointed line, and in the direction of the card all lines. */
export function boxBeside({ whole, pointed }: MentionBoxes, side: Side): Box {
  const { left, right } = side === 'left-start' || side === 'right-start' ? whole : pointed;
  const { top, bottom } = side === 'bottom-start' || side === 'top-start' ? whole : pointed;
  return { left, right, top, bottom };
}

/** Pixels for a card between a side of a box and the edge of the viewport. */
export function roomBeside({ left, right, top, bottom }: Box, side: Side, view: Size): number {
  const room = {
    'bottom-start': view.height - bottom,
    'top-start': top,
    'left-start': left,
    'right-start': view.width - right,
    over: 0,
  };
  return room[side] - GAP - EDGE;
}
