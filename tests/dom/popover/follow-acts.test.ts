import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setUpPopover } from './popover-stage';

describe('a button of the card', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    document.querySelector('sidelight-popover')?.remove();
  });

  it('opens the page of all facts, mutes the name, opens the report of a mistake, closes', async () => {
    const stage = setUpPopover();
    for (const act of ['open', 'mute', 'mistake', 'close']) {
      stage.open('alpha');
      await stage.reply('alpha');
      stage.surface()?.querySelector<HTMLElement>(`[data-act=${act}]`)?.click();
      await vi.advanceTimersByTimeAsync(0);
      expect(stage.popover.isOpen(), act).toBe(false);
    }

    expect(stage.calls.acts).toEqual(['open alpha', 'mute alpha', 'mistake alpha']);
  });

  it.each(['open', 'mute', 'mistake'])(
    'stays until “%s” is done, which is done once however often it is pressed',
    async (act) => {
      const work = Promise.withResolvers<boolean>();
      const stage = setUpPopover({ answer: () => work.promise });
      stage.open('alpha');
      await stage.reply('alpha');
      const button = stage.surface()?.querySelector<HTMLElement>(`[data-act=${act}]`);
      button?.click();
      button?.click();
      await vi.advanceTimersByTimeAsync(1000);
      expect(stage.popover.isOpen()).toBe(true);
      expect(stage.calls.acts).toEqual([`${act} alpha`]);

      work.resolve(true);
      await vi.advanceTimersByTimeAsync(0);
      expect(stage.popover.isOpen()).toBe(false);
    },
  );

  it.each(['open', 'mute', 'mistake'])(
    'says on the button where “%s” did not work, and tries again on the next press',
    async (act) => {
      let works = false;
      const stage = setUpPopover({ answer: async () => works });
      stage.open('alpha');
      await stage.reply('alpha');
      const button = stage.surface()?.querySelector<HTMLElement>(`[data-act=${act}]`);
      button?.click();
      await vi.advanceTimersByTimeAsync(0);

      expect(button?.textContent).toMatch(/did not work.*Reload the page/);
      expect(button?.getAttribute('aria-live')).toBe('polite');
      expect(stage.popover.isOpen()).toBe(true);

      works = true;
      button?.click();
      await vi.advanceTimersByTimeAsync(0);
      expect(stage.popover.isOpen()).toBe(false);
    },
  );

  it('leaves the next card alone when the work of the last one ends late', async () => {
    const work = Promise.withResolvers<boolean>();
    const stage = setUpPopover({ answer: () => work.promise });
    stage.open('alpha');
    await stage.reply('alpha');
    stage.surface()?.querySelector<HTMLElement>('[data-act=open]')?.click();
    stage.open('beta');
    await stage.reply('beta');

    work.resolve(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(stage.popover.entityId()).toBe('beta');
  });

  it('copies the citation, says so, and stays open', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const stage = setUpPopover();
    stage.open('alpha');
    await stage.reply('alpha');
    const button = stage.surface()?.querySelector<HTMLElement>('[data-act=copy]');
    button?.click();
    await vi.advanceTimersByTimeAsync(0);

    expect(writeText).toHaveBeenCalledWith('Citation of alpha.');
    expect(button?.textContent).toBe('Copied');
    expect(stage.popover.isOpen()).toBe(true);
  });

  it.each([
    [true, 'Copied'],
    [false, 'Copying is blocked on this page. Copy the citation under “All facts”.'],
  ])(
    'copies by the older command where the page keeps the clipboard from scripts (%s)',
    async (works, word) => {
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
      const copied: string[] = [];
      Document.prototype.execCommand = () => {
        const field = stage.surface()?.querySelector('textarea');
        copied.push(field?.value.slice(field.selectionStart, field.selectionEnd) ?? '');
        return works;
      };
      const stage = setUpPopover();
      stage.open('alpha');
      await stage.reply('alpha');
      const button = stage.surface()?.querySelector<HTMLElement>('[data-act=copy]');
      button?.click();
      await vi.advanceTimersByTimeAsync(0);

      expect(copied).toEqual(['Citation of alpha.']);
      expect(button?.textContent).toBe(word);
      expect(stage.surface()?.querySelector('textarea')).toBeNull();
    },
  );
});
