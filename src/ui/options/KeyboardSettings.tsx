import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '@/ui/kit/language-context';
import { Room } from '@/ui/kit/Room';
import type { OptionsDeps } from './options-deps';

/** Commands that have no words of their own in the manifest. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  _execute_action: 'optionsKeyOpenPopup',
  _execute_browser_action: 'optionsKeyOpenPopup',
  _execute_sidebar_action: 'optionsKeySidebar',
};

/** As a reader meets them. Each browser has an order of its own, Chromium none that can be seen; a command that is not here comes after these. */
const ORDER: readonly string[] = [
  '_execute_action',
  '_execute_browser_action',
  'next-mention',
  'previous-mention',
  'open-panel',
  '_execute_sidebar_action',
];

function inOrder<Command extends { name: string }>(commands: readonly Command[]): Command[] {
  const place = ({ name }: Command) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return commands.toSorted((one, other) => place(one) - place(other));
}

/** Keys that are always the same. */
const FIXED = [
  { keys: '/', text: 'optionsKeySearch' },
  { keys: 'Esc', text: 'optionsKeyClose' },
] as const;

/** Every command with its key as the browser has it now, and the way to change it. */
export function KeyboardSettings({ shortcuts }: Pick<OptionsDeps, 'shortcuts'>) {
  const { translate } = useLanguage();
  const [known, setKnown] = useState<Awaited<ReturnType<typeof shortcuts.list>>>([]);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const read = () => void shortcuts.list().then(setKnown);
    read();
    // The reader comes back from the browser's page with other keys.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [shortcuts]);
  return (
    <Room id="keyboard" title={translate('optionsKeyboard')} note={translate('optionsKeyboardLead')}>
      <dl class="keys">
        {inOrder(known).map(({ name, description, keys }) => (
          <div key={name} class="keys__line">
            <dt>{OWN_WORDS[name] === undefined ? description : translate(OWN_WORDS[name])}</dt>
            <dd>{keys === '' ? translate('optionsKeyNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
        {FIXED.map(({ keys, text }) => (
          <div key={keys} class="keys__line">
            <dt>{translate(text)}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="button"
        onClick={() => void shortcuts.change().then((isOpen) => setRefused(!isOpen))}
      >
        {translate('optionsKeysChange')}
      </button>
      <p role="status" class="outcome">
        {isRefused ? translate('optionsKeysHow') : ''}
      </p>
    </Room>
  );
}
