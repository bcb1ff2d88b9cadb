import { copyText } from './copy-text';
import type { CardHandlers } from './keep-events';
import type { Act, OpenCard } from './open-card';

/**
 * Does what the buttons of the card say in `data-act`. Where a button has words for the outcome the card stays open: `data-done` stands on the button, the
 * sentence of `data-failed` in the `.outcome` beside it. Else the card closes. Returns what is to be told of the card's events.
 */
export function followActs(
  { isTrusted, close }: OpenCard,
  act: (name: Act, entity: string | undefined) => boolean | Promise<boolean>,
): CardHandlers {
  /** The button whose work is under way: a second press must not open a second page. */
  let busy: HTMLElement | undefined;
  return {
    click(event, target) {
      const button = target?.closest<HTMLElement>('[data-act]');
      if (button && button !== busy && isTrusted(event)) void press(button);
    },
  };

  async function press(button: HTMLElement): Promise<void> {
    const { act: name, text = '', done, failed, entity } = button.dataset;
    if (name === 'close') return close('acted');
    busy = button;
    const isDone = await (name === 'copy' ? copyText(text, button) : act(name as Act, entity));
    busy = undefined;
    const outcome = isDone ? done : failed;
    if (outcome === undefined) return close('acted');
    const beside = button.closest('li, .actions')?.querySelector('.outcome');
    if (beside) {
      beside.textContent = isDone ? '' : outcome;
      // Below the last link in sight it would stand out of it.
      beside.scrollIntoView({ block: 'nearest' });
    }
    if (isDone) button.textContent = outcome;
    // The older way of copying takes the focus away.
    button.focus({ preventScroll: true });
  }
}
