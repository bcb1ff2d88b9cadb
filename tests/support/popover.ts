import type { Stage } from './stage';
import type { OpenedTab } from '../../src/build/browser/control-page';
import { readPopover, type SeenElement } from './lens-page';
import { locateText } from './page-state';
import { waitUntil } from './wait-until';

/** The popover as a page object: what a reader does with it, and what a reader sees. */
export interface PopoverView {
  hover: (text: string, ordinal?: number) => Promise<void>;
  /** Clicks on a text of the page: the card stays open when the pointer leaves. */
  press: (text: string) => Promise<void>;
  /** Elements of the open popover; fails where none opens. */
  opened: () => Promise<SeenElement[]>;
  /** Waits until no popover is open. */
  closed: () => Promise<void>;
  /** All its text. */
  text: () => Promise<string>;
  /** Moves the pointer to the first element whose text or label is this, and clicks it. */
  click: (name: string | RegExp) => Promise<void>;
}

export function popoverOf(stage: Pick<Stage, 'lens'>, { page, tabId }: OpenedTab): PopoverView {
  const read = () => readPopover(stage.lens, tabId);
  const textOf = (seen: SeenElement[]) =>
    [...seen].sort((one, other) => other.text.length - one.text.length)[0]?.text ?? '';
  const opened = async () =>
    (await waitUntil(
      'the popover is open and filled',
      read,
      // An element with a link or a heading: not the empty frame that stands while the card is fetched.
      (seen) =>
        seen !== null && seen.some((element) => element.visible && /^(a|button|h\d)$/.test(element.tag)),
    )) ?? [];
  return {
    hover: async (text, ordinal = 0) => {
      const { x, y } = await locateText(page, text, ordinal);
      await page.mouse.move(x, y - 3);
      await page.mouse.move(x, y);
    },
    press: async (text) => {
      const { x, y } = await locateText(page, text);
      await page.mouse.click(x, y);
    },
    opened,
    closed: async () => {
      await waitUntil('the popover is closed', read, (seen) => seen === null);
    },
    text: async () => textOf(await opened()),
    click: async (name) => {
      const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
      const find = async () => {
        const seen = await waitUntil(
          `the popover offers ${String(name)}`,
          read,
          (all) => all?.some(({ text, label, visible }) => visible && (fits(text) || fits(label))) ?? false,
        );
        const element = seen?.findLast(({ text, label, visible }) => visible && (fits(text) || fits(label)));
        if (!seen || !element) throw new Error(`The popover offers no ${String(name)}.`);
        return { ...middleOf(element.box), card: seen.find(({ visible }) => visible)?.box ?? element.box };
      };
      const { x, y } = await scrolledTo(page, find);
      await page.mouse.click(x, y);
    },
  };
}

type Box = SeenElement['box'];

function middleOf({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Turns the wheel over the card until the place that `find` gives stands in it, as a reader would. */
async function scrolledTo(
  page: OpenedTab['page'],
  find: () => Promise<{ x: number; y: number; card: Box }>,
): Promise<{ x: number; y: number }> {
  let at = await find();
  const isInside = ({ y, card }: typeof at) => y > card.y && y < card.y + card.height;
  if (isInside(at)) return at;
  const middle = middleOf(at.card);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel({ deltaY: Math.round(at.y - middle.y) });
  return await waitUntil('the card has scrolled there', async () => (at = await find()), isInside);
}
