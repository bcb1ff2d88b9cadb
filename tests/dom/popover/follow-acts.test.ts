import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setUpPopover } from './popover-stage';

type Options = Parameters<typeof setUpPopover>[0];

/** A popover with the card of `alpha`, the button of it that does `act`, and a press on that. */
async function openedAt(act: string, options?: Options) {
  const stage = setUpPopover(options);
  stage.open('alpha');
  await stage.reply('alpha');
  const button = stage.surface()?.querySelector<HTMLElement>(`[data-act=${act}]`);
  if (!button) throw new Error(`The card has no button that does “${act}”.`);
  const press = async () => {
    button.click();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { stage, button, press };
}

describe('a button of the card', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    document.querySelector('sidelight-popover')?.remove();
  });

  it.each([
    ['open', ['open alpha']],
    ['mute', ['mute alpha']],
    ['mistake', ['mistake alpha']],
    ['close', []],
  ])('asks for “%s” of its name and closes', async (act, asked) => {
    const { stage, press } = await openedAt(act);
    await press();

    expect(stage.calls.acts).toEqual(asked);
    expect(stage.popover.isOpen()).toBe(false);
  });

  describe.each([
    ['open', /did not open.*Nothing is lost.*Reload this page/],
    ['mute', /could not store.*stays underlined.*Reload this page/],
    ['mistake', /did not open.*Nothing is lost.*Reload this page/],
  ])('“%s”', (act, why) => {
    it('keeps the card until it is done, and is done once however often it is pressed', async () => {
      const work = Promise.withResolvers<boolean>();
      const { stage, button } = await openedAt(act, { answer: () => work.promise });
      button.click();
      button.click();
      await vi.advanceTimersByTimeAsync(1000);
      expect(stage.popover.isOpen()).toBe(true);
      expect(stage.calls.acts).toEqual([`${act} alpha`]);

      work.resolve(true);
      await vi.advanceTimersByTimeAsync(0);
      expect(stage.popover.isOpen()).toBe(false);
    });

    it('says beside the button why it did not work and what helps, and tries again on the next press', async () => {
      let works = false;
      const { stage, button, press } = await openedAt(act, { answer: async () => works });
      const word = button.textContent;
      const beside = button.parentElement?.querySelector('.outcome');
      expect(beside?.textContent).toBe('');
      const seen = beside && vi.spyOn(beside, 'scrollIntoView');
      await press();

      expect(beside?.textContent).toMatch(why);
      expect(beside?.getAttribute('role')).toBe('status');
      expect(seen).toHaveBeenCalledWith({ block: 'nearest' });
      expect(button.textContent).toBe(word);
      expect(stage.popover.isOpen()).toBe(true);

      works = true;
      await press();
      expect(stage.popover.isOpen()).toBe(false);
    });
  });

  it('leaves the next card alone when the work of the last one ends late', async () => {
    const work = Promise.withResolvers<boolean>();
    const { stage, button } = await openedAt('open', { answer: () => work.promise });
    button.click();
    stage.open('beta');
    await stage.reply('beta');

    work.resolve(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(stage.popover.entityId()).toBe('beta');
  });

  it('copies the citation, says so, and stays open', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { stage, button, press } = await openedAt('copy');
    await press();

    expect(writeText).toHaveBeenCalledWith('Citation of alpha.');
    expect(button.textContent).toBe('Copied');
    expect(stage.popover.isOpen()).toBe(true);
  });

  it.each([
    [true, 'Copied', ''],
    [false, 'Copy citation', 'Copying is blocked on this page. Copy the citation under “All facts”.'],
    // A document of XML has no such command.
    [
      new Error('only supported on HTML documents'),
      'Copy citation',
      'Copying is blocked on this page. Copy the citation under “All facts”.',
    ],
  ])(
    'copies by the older command where the page keeps the clipboard from scripts (%s)',
    async (works, word, why) => {
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
      const { stage, button, press } = await openedAt('copy');
      const field = () => stage.surface()?.querySelector('textarea');
      const copied: (string | undefined)[] = [];
      Document.prototype.execCommand = () => {
        const { value, selectionStart, selectionEnd } = field() ?? {};
        copied.push(value?.slice(selectionStart, selectionEnd));
        if (works instanceof Error) throw works;
        return works;
      };
      await press();

      expect(copied).toEqual(['Citation of alpha.']);
      expect(button.textContent).toBe(word);
      expect(button.parentElement?.querySelector('.outcome')?.textContent).toBe(why);
      expect(field()).toBeNull();
    },
  );
});
