import type { ComponentChildren } from 'preact';

interface Props {
  /** The label, always visible; a press on it counts. */
  children: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  /** Id of a text that explains the switch. */
  describedBy?: string;
}

/** On or off, at once. The caller holds the state: the switch moves when `checked` does. */
export function Switch({ children, checked, onChange, disabled = false, describedBy }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={checked}
      disabled={disabled}
      onClick={() => onChange(!checked)}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    >
      <span class="switch-label">{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
