import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  /** `info` waits its turn with a screen reader; `problem` is read at once. */
  kind?: 'info' | 'problem';
}

/** A sentence that came up: what happened and what to do. */
export function Notice({ children, kind = 'info' }: Props) {
  return (
    <div class="notice" data-kind={kind} role={kind === 'problem' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
