import { copyText } from './copy-text';
import type { Host } from './host';
import type { Act, OpenCard } from './open-card';

/**
 * Does what the buttons of the card say in `data-act`. Where a button has words for the outcome, `data-done` or `data-failed`, it says them and the
 * card stays open; else the card closes.
 */
export function followActs(
  { surface }: Host,
  { signal, isTrusted, close }: OpenCard,
  act: (name: Act, entity: string | undefined) => boolean | Promise<boolean>,
): void {
  /** The button whose work is under way: a second press must not open a second page. */
  let busy: HTMLElement | undefined;
  surface.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-act]');
      if (button && button !== busy && isTrusted(event)) void press(button);
    },
    { signal },
  );

  async function press(button: HTMLElement): Promise<void> {
    const { act: name, text = '', done, failed, entity } = button.dataset;
    if (name === 'close') return close('acted');
    busy = button;
    const isDone = await (name === 'copy' ? copyText(text, button) : act(name as Act, entity));
    busy = undefined;
    const outcome = isDone ? done : failed;
    if (outcome === undefined) return close('acted');
    button.textContent = outcome;
    // The older way of copying takes the focus away.
    button.focus({ preventScroll: true });
  }
}
