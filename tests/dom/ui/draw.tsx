import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { LanguageContext } from '@/ui/kit/language-context';
import { english } from './english';

/** Longest chain of effect, answer and effect again: tab → page → its answer, each a round of its own. */
const ROUNDS = 6;

async function settle(): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) await act(async () => undefined);
}

/** Draws into a fresh body, with the English texts, and waits until effects and their promises have settled. */
export async function draw(what: ComponentChild): Promise<HTMLElement> {
  render(null, document.body);
  document.body.replaceChildren();
  await act(async () =>
    render(<LanguageContext.Provider value={english}>{what}</LanguageContext.Provider>, document.body),
  );
  await settle();
  return document.body;
}

/** Does something a reader does, and waits likewise. */
export async function after(step: () => void): Promise<void> {
  await act(async () => step());
  await settle();
}

/** Types into a field as a reader does: the whole text at once. */
export async function type(field: Element | null, text: string): Promise<void> {
  if (!(field instanceof HTMLInputElement)) throw new Error('no field to type into');
  await after(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a key on an element. */
export async function press(target: Element | null, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await after(() => target?.dispatchEvent(event));
  return event;
}

/** The button or link with this name, by its label or its text. */
export function named(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button, a, input, select')].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent).trim() === name,
  );
  if (!found) throw new Error(`nothing is named “${name}” in: ${document.body.textContent}`);
  return found;
}
