import { describe, expect, it } from 'vitest';
import { boxBeside, chooseRoom, EDGE, GAP, roomBeside } from '@/page/popover/choose-room';

const view = { width: 1000, height: 800 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const mention = (whole: ReturnType<typeof box>, pointed = whole) => ({ whole, pointed });
const word = mention(box(400, 300, 90, 20));

describe('the room for a card', () => {
  it.each([
    ['below or above a line', 'horizontal-tb', word, ['bottom-start', 'top-start']],
    ['beside a column, on the side of the next one', 'vertical-rl', word, ['left-start', 'right-start']],
    ['likewise where columns go to the right', 'vertical-lr', word, ['right-start', 'left-start']],
    ['beside a column of turned letters', 'sideways-rl', word, ['left-start', 'right-start']],
    [
      'beside a line where no height is left',
      'horizontal-tb',
      mention(box(400, 0, 90, 790)),
      ['right-start', 'left-start'],
    ],
    [
      'below a column where no width is left',
      'vertical-rl',
      mention(box(0, 300, 990, 20)),
      ['bottom-start', 'top-start'],
    ],
    [
      'over a mention that fills the window',
      'horizontal-tb',
      mention(box(0, 0, 1000, 800)),
      ['over', 'over'],
    ],
  ])('is %s: %s', (_where, writingMode, mentioned, sides) => {
    expect(chooseRoom(mentioned, view, writingMode).sides).toEqual(sides);
  });

  it('is as large as the larger of the two, and the whole window the other way', () => {
    expect(chooseRoom(word, view, 'horizontal-tb').most).toEqual({
      width: view.width - 2 * EDGE,
      height: view.height - word.whole.bottom - GAP - EDGE,
    });
    expect(chooseRoom(word, view, 'vertical-rl').most).toEqual({
      width: view.width - word.whole.right - GAP - EDGE,
      height: view.height - 2 * EDGE,
    });
  });
});

it('leaves the pointed line free, and all lines in the direction of the card', () => {
  const lines = mention(box(10, 100, 480, 40), box(10, 120, 60, 20));

  expect(boxBeside(lines, 'bottom-start')).toEqual({ left: 10, right: 70, top: 100, bottom: 140 });
  expect(boxBeside(lines, 'left-start')).toEqual({ left: 10, right: 490, top: 120, bottom: 140 });
});

it.each([
  ['bottom-start', 480],
  ['top-start', 300],
  ['left-start', 400],
  ['right-start', 510],
  ['over', 0],
] as const)('has room on the side %s up to the edge of the window', (side, room) => {
  expect(roomBeside(word.whole, side, view)).toBe(room - GAP - EDGE);
});
