import { useState } from 'preact/hooks';
import { useLanguage } from '@/ui/kit/language-context';

interface CopyButtonProps {
  /** Made when it is needed. */
  text(): string;
  /** What is copied, for those who do not see the text beside the button. */
  label: string;
  copy(text: string): Promise<void>;
}

/** Copies and says so in place, until the pointer or the focus leaves. */
export function CopyButton({ text, label, copy }: CopyButtonProps) {
  const { translate } = useLanguage();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const onClick = () =>
    copy(text()).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  const reset = () => setOutcome(undefined);
  const words = { copied: 'entityCopied', failed: 'entityCopyFailed' } as const;
  return (
    <>
      <button
        type="button"
        class="copy"
        aria-label={label}
        onClick={() => void onClick()}
        onBlur={reset}
        onPointerLeave={reset}
      >
        {translate(outcome ? words[outcome] : 'entityCopy')}
      </button>
      <span class="visually-hidden" role="status">
        {outcome ? translate(words[outcome]) : ''}
      </span>
    </>
  );
}
