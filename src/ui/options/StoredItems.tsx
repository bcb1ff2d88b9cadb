import { useLanguage } from '@/ui/kit/language-context';

/** Words for what is stored under a key; another key is shown as it is, so that nothing is kept back. */
const WORDS: Readonly<Record<string, string>> = {
  settings: 'optionsStoredSettings',
  'settings-recovery': 'optionsStoredRecovery',
  'seen-version': 'optionsStoredVersion',
  'look-ups': 'optionsStoredRecent',
  'kept-files': 'optionsStoredCopies',
};

/** Bytes of an item: as it is exported, but for files, of which the sizes are listed in it. */
function sizeOf(key: string, value: unknown): number {
  if (key === 'kept-files')
    return (value as readonly { bytes: number }[]).reduce((sum, { bytes }) => sum + bytes, 0);
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** What lies in the browser's storage, item by item, with its size. */
export function StoredItems({ stored }: { stored: Readonly<Record<string, unknown>> | undefined }) {
  const { translate, tag } = useLanguage();
  if (!stored) return null;
  const size = new Intl.NumberFormat(tag, { style: 'unit', unit: 'byte', unitDisplay: 'long' });
  return (
    <div>
      <h3>{translate('optionsStoredItems')}</h3>
      {Object.keys(stored).length === 0 ? (
        <p class="empty">{translate('optionsStoredNothing')}</p>
      ) : (
        <ul class="stored">
          {Object.entries(stored).map(([key, value]) => (
            <li key={key}>
              {translate('optionsStoredItem', [
                WORDS[key] === undefined ? key : translate(WORDS[key]),
                size.format(sizeOf(key, value)),
              ])}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
