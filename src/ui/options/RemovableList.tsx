import { useLanguage } from '@/ui/kit/language-context';

interface RemovableListProps {
  label: string;
  /** Said where the list is empty. */
  empty: string;
  items: readonly { key: string; text: string }[];
  /** Key of the word on the button. */
  removeKey: string;
  /** Key of its full name; `$1` is the item. */
  removeNamedKey: string;
  onRemove(key: string): void;
}

/** A list from which each item can be taken out. */
export function RemovableList({
  label,
  empty,
  items,
  removeKey,
  removeNamedKey,
  onRemove,
}: RemovableListProps) {
  const { translate } = useLanguage();
  if (items.length === 0) return <p class="empty">{empty}</p>;
  return (
    <ul class="removable" aria-label={label}>
      {items.map(({ key, text }) => (
        <li key={key} class="removable__item">
          <bdi>{text}</bdi>
          <button
            type="button"
            class="button"
            data-look="plain"
            aria-label={translate(removeNamedKey, [text])}
            onClick={() => onRemove(key)}
          >
            {translate(removeKey)}
          </button>
        </li>
      ))}
    </ul>
  );
}
