import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setUpPopover } from './popover-stage';

/** As a browser makes it. */
const key = (name: string, shiftKey = false) =>
  new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, cancelable: true, composed: true });
const pointer = (type: string, clientX: number, clientY: number) =>
  new PointerEvent(type, { clientX, clientY, bubbles: true, cancelable: true });

describe('the popover', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    document.body.replaceChildren();
    document.querySelector('sidelight-popover')?.remove();
  });

  it('shows the card that was asked for, labelled by its name, in the theme of the settings', async () => {
    const stage = setUpPopover();
    stage.open('alpha');
    await stage.reply('alpha');

    const surface = stage.surface();
    expect(stage.popover.entityId()).toBe('alpha');
    expect(stage.text()).toContain('Card of alpha');
    expect(surface?.getAttribute('role')).toBe('dialog');
    expect(surface?.querySelector(`#${surface.getAttribute('aria-labelledby')}`)?.textContent).toBe(
      'Card of alpha',
    );
    expect(surface?.dataset['theme']).toBe('dark');
  });

  it('leaves the document as it was', async () => {
    const before = document.documentElement.outerHTML;
    const stage = setUpPopover();
    stage.open('alpha');
    await stage.reply('alpha');
    stage.popover.close('stopped');

    expect(document.documentElement.outerHTML).toBe(before);
    expect(stage.popover.isOpen()).toBe(false);
    expect(stage.popover.entityId()).toBeNull();
  });

  it('puts nothing into the document before there is something to show', () => {
    const stage = setUpPopover();
    stage.open('alpha');

    expect(stage.popover.isOpen()).toBe(true);
    expect(stage.host()).toBeNull();
  });

  it('shows what it knows when the reply takes long, then the card in the same box', async () => {
    const stage = setUpPopover();
    stage.open('alpha');
    await vi.advanceTimersByTimeAsync(100);

    expect(stage.text()).toContain('Looking it up…');

    const surface = stage.surface();
    await stage.reply('alpha');
    expect(stage.text()).toContain('Card of alpha');
    expect(stage.surface()).toBe(surface);
    expect(surface?.dataset['late']).toBe('true');
  });

  it('never shows a reply that comes after another name was opened', async () => {
    const stage = setUpPopover();
    stage.open('alpha');
    stage.open('beta');
    await stage.reply('alpha');
    expect(stage.host()).toBeNull();

    await stage.reply('beta');
    await stage.reply('alpha');
    expect(stage.text()).toContain('Card of beta');
    expect(stage.text()).not.toContain('Card of alpha');
    expect(document.querySelectorAll('sidelight-popover')).toHaveLength(1);
  });

  it('never shows a reply that comes after it was closed', async () => {
    const stage = setUpPopover();
    stage.open('alpha');
    stage.popover.close('escape');
    await stage.reply('alpha');
    await vi.advanceTimersByTimeAsync(1000);

    expect(stage.host()).toBeNull();
  });

  it('opens nothing once it was stopped, and closes what is open', async () => {
    const stage = setUpPopover();
    stage.open('alpha');
    await stage.reply('alpha');
    stage.stop.abort();
    expect(stage.host()).toBeNull();

    stage.open('beta');
    expect(stage.popover.isOpen()).toBe(false);
  });

  it('says so, with a way out, when no card can come', async () => {
    const stage = setUpPopover();
    stage.open('alpha');
    await stage.reply('alpha', { ok: false, error: 'data-unavailable' });

    expect(stage.text()).toContain('Reload the page');
    stage.surface()?.querySelector('button')?.click();
    expect(stage.popover.isOpen()).toBe(false);
  });

  it('moves the focus in when opened by keyboard, and gives it back on Escape, which the page does not see', async () => {
    const stage = setUpPopover();
    stage.open('alpha', 'keyboard');
    await stage.reply('alpha');
    expect(document.activeElement).toBe(stage.host());

    const escape = key('Escape');
    const seenByPage = vi.fn();
    document.addEventListener('keydown', seenByPage, { once: true });
    document.body.dispatchEvent(escape);
    document.removeEventListener('keydown', seenByPage);

    expect(stage.popover.isOpen()).toBe(false);
    expect(stage.calls.focusReturned).toBe(1);
    expect(escape.defaultPrevented).toBe(true);
    expect(seenByPage).not.toHaveBeenCalled();
  });

  it('leaves the focus where it is when opened by hovering', async () => {
    const stage = setUpPopover();
    const before = document.activeElement;
    stage.open('alpha', 'hover');
    await stage.reply('alpha');
    document.body.dispatchEvent(key('Escape'));

    expect(document.activeElement).toBe(before);
    expect(stage.calls.focusReturned).toBe(0);
  });

  it('goes round its controls with Tab, leaving out those that are folded away', async () => {
    const stage = setUpPopover();
    stage.open('alpha', 'keyboard');
    await stage.reply('alpha');
    const surface = stage.surface();
    const controls = [...(surface?.querySelectorAll<HTMLElement>('a, button, summary') ?? [])];
    const last = controls.at(-1);
    last?.focus();
    last?.dispatchEvent(key('Tab'));

    const root = surface?.getRootNode() as ShadowRoot;
    expect(root.activeElement).toBe(controls[0]);
    controls[0]?.dispatchEvent(key('Tab', true));
    expect(root.activeElement).toBe(last);
  });

  it('does nothing for events that a script of the page made', async () => {
    const stage = setUpPopover({ isTrusted: (event) => event.isTrusted });
    stage.open('alpha', 'hover');
    await stage.reply('alpha');
    for (const button of stage.surface()?.querySelectorAll('button') ?? []) button.click();
    document.body.dispatchEvent(key('Escape'));
    document.body.dispatchEvent(pointer('pointerdown', 500, 500));
    document.body.dispatchEvent(pointer('pointermove', 500, 500));
    await vi.advanceTimersByTimeAsync(1000);

    expect(stage.popover.isOpen()).toBe(true);
    expect(stage.calls.acts).toEqual([]);
  });

  it('keeps its clicks from the page', async () => {
    const stage = setUpPopover();
    stage.open('alpha');
    await stage.reply('alpha');
    const seenByPage = vi.fn();
    document.addEventListener('click', seenByPage);
    stage
      .surface()
      ?.querySelector('p')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    document.removeEventListener('click', seenByPage);

    expect(seenByPage).not.toHaveBeenCalled();
  });

  it('closes on a press beside it and leaves a press on the mention to its opener', async () => {
    const stage = setUpPopover();
    stage.open('alpha');
    await stage.reply('alpha');
    document.body.dispatchEvent(pointer('pointerdown', 110, 110));
    expect(stage.popover.isOpen()).toBe(true);

    document.body.dispatchEvent(pointer('pointerdown', 500, 500));
    expect(stage.popover.isOpen()).toBe(false);
  });

  it('is shown over a form whose control is named like a shadow root', async () => {
    const stage = setUpPopover();
    const form = document.createElement('form');
    Object.defineProperty(form, 'shadowRoot', { value: document.createElement('input') });
    document.body.append(form);
    vi.spyOn(Document.prototype, 'elementFromPoint').mockReturnValue(form);
    stage.open('alpha');
    await stage.reply('alpha');

    expect(stage.text()).toContain('Card of alpha');
  });

  it('closes quietly when the page takes its element away, and does not come back', async () => {
    const stage = setUpPopover();
    stage.open('alpha');
    await stage.reply('alpha');
    stage.host()?.remove();
    await vi.advanceTimersByTimeAsync(100);

    expect(stage.popover.isOpen()).toBe(false);
    expect(stage.host()).toBeNull();
  });

  it('closes when the mention is gone', async () => {
    const stage = setUpPopover();
    stage.moveMention([]);
    stage.open('alpha');
    await stage.reply('alpha');

    expect(stage.popover.isOpen()).toBe(false);
    expect(stage.host()).toBeNull();
  });
});

describe('a popover opened by hovering', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    document.querySelector('sidelight-popover')?.remove();
  });

  async function hovered() {
    const stage = setUpPopover();
    stage.open('alpha', 'hover');
    await stage.reply('alpha');
    const surface = stage.surface();
    if (surface) surface.getBoundingClientRect = () => new DOMRect(90, 130, 300, 200);
    return stage;
  }

  it.each([
    ['on the mention', 120, 110],
    ['in the card', 350, 300],
    ['in the strip between them', 200, 125],
  ])('stays while the pointer is %s', async (_, x, y) => {
    const stage = await hovered();
    document.body.dispatchEvent(pointer('pointermove', x, y));
    await vi.advanceTimersByTimeAsync(5000);

    expect(stage.popover.isOpen()).toBe(true);
  });

  it('closes 300 ms after the pointer left, not before', async () => {
    const stage = await hovered();
    document.body.dispatchEvent(pointer('pointermove', 600, 600));
    await vi.advanceTimersByTimeAsync(299);
    expect(stage.popover.isOpen()).toBe(true);

    document.body.dispatchEvent(pointer('pointermove', 610, 610));
    await vi.advanceTimersByTimeAsync(1);
    expect(stage.popover.isOpen()).toBe(false);
  });

  it('forgives a slip', async () => {
    const stage = await hovered();
    document.body.dispatchEvent(pointer('pointermove', 600, 600));
    await vi.advanceTimersByTimeAsync(200);
    document.body.dispatchEvent(pointer('pointermove', 200, 200));
    await vi.advanceTimersByTimeAsync(5000);

    expect(stage.popover.isOpen()).toBe(true);
  });

  it('stays once the reader pressed in it', async () => {
    const stage = await hovered();
    stage
      .surface()
      ?.dispatchEvent(
        new PointerEvent('pointerdown', { clientX: 200, clientY: 200, bubbles: true, composed: true }),
      );
    document.body.dispatchEvent(pointer('pointermove', 600, 600));
    await vi.advanceTimersByTimeAsync(5000);

    expect(stage.popover.isOpen()).toBe(true);
  });

  it('closes when the pointer leaves the window', async () => {
    const stage = await hovered();
    document.body.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, relatedTarget: null }));
    await vi.advanceTimersByTimeAsync(300);

    expect(stage.popover.isOpen()).toBe(false);
  });
});
