import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  onPress: (event: MouseEvent) => void;
  /** `plain` reads as text; `solid` is the one main action of a surface; `danger` deletes. */
  look?: 'plain' | 'outline' | 'solid' | 'danger';
  /** Name for a screen reader where the content is only an icon. */
  label?: string;
  disabled?: boolean;
}

/** A real button; never submits a form. */
export function Button({ children, onPress, look = 'outline', label, disabled = false }: Props) {
  return (
    <button
      type="button"
      class="button"
      data-look={look}
      disabled={disabled}
      onClick={onPress}
      {...(label ? { 'aria-label': label, title: label } : {})}
    >
      {children}
    </button>
  );
}
