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
      const seen = await waitUntil(
        `the popover offers ${String(name)}`,
        read,
        (all) => all?.some(({ text, label, visible }) => visible && (fits(text) || fits(label))) ?? false,
      );
      const element = seen?.findLast(({ text, label, visible }) => visible && (fits(text) || fits(label)));
      if (element === undefined) throw new Error(`The popover offers no ${String(name)}.`);
      const { x, y, width, height } = element.box;
      await page.mouse.click(x + width / 2, y + height / 2);
    },
  };
}
