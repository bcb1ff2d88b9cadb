import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '@/ui/kit/Icon';
import { CHECK_PATH, COPY_PATH } from '@/ui/kit/icon-paths';
import { useLanguage } from '@/ui/kit/language-context';

interface CopyButtonProps {
  /** Made when it is needed. */
  text(): string;
  /** Says what is copied. */
  label: string;
  copy(text: string): Promise<void>;
  /** Path of the icon, where it is not that of copying. */
  icon?: string;
  /** Words on the button; without them it is an icon. */
  children?: ComponentChildren;
}

const OUTCOMES = { copied: 'entityCopied', failed: 'entityCopyFailed' } as const;

/** Copies and says so in place, until the pointer or the focus leaves. */
export function CopyButton({ text, label, copy, icon = COPY_PATH, children }: CopyButtonProps) {
  const { translate } = useLanguage();
  const [outcome, setOutcome] = useState<keyof typeof OUTCOMES>();
  const onClick = () =>
    copy(text()).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  const reset = () => setOutcome(undefined);
  return (
    <span class="copy">
      <button
        type="button"
        class="button"
        data-look={children ? 'outline' : 'plain'}
        aria-label={label}
        title={label}
        onClick={() => void onClick()}
        onBlur={reset}
        onPointerLeave={reset}
      >
        <Icon path={outcome === 'copied' ? CHECK_PATH : icon} />
        {children}
      </button>
      <span class="copy__outcome" role="status">
        {outcome ? translate(OUTCOMES[outcome]) : ''}
      </span>
    </span>
  );
}
