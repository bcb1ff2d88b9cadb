import { copyText } from './copy-text';
import type { Host } from './host';
import type { Act, OpenCard } from './open-card';

/** Does what the buttons of the card say in `data-act`. Copying leaves the card open and says on its button whether it worked. */
export function followActs(
  { surface }: Host,
  { signal, isTrusted, close }: OpenCard,
  act: (name: Act, entity: string | undefined) => void,
): void {
  surface.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-act]');
      if (!button || !isTrusted(event)) return;
      const { act: name, text = '', done = '', failed = '', entity } = button.dataset;
      if (name === 'copy') return void copy(button, text, done, failed);
      if (name !== 'close') act(name as Act, entity);
      close('acted');
    },
    { signal },
  );
}

async function copy(button: HTMLElement, text: string, done: string, failed: string): Promise<void> {
  button.textContent = (await copyText(text, button)) ? done : failed;
  // The older way takes the focus away.
  button.focus({ preventScroll: true });
}
