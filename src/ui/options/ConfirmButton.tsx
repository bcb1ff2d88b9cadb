import { useState } from 'preact/hooks';
import { useLanguage } from '@/ui/kit/language-context';

interface ConfirmButtonProps {
  label: string;
  /** What will be lost, as a question. */
  question: string;
  onConfirm(): void;
}

/** A button for what cannot be undone: it asks once, in place, with the harmless answer first. */
export function ConfirmButton({ label, question, onConfirm }: ConfirmButtonProps) {
  const { translate } = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="button" onClick={() => setIsAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <div class="confirm" role="group" aria-label={label}>
      <p>{question}</p>
      <button
        type="button"
        class="button"
        ref={(button) => button?.focus()}
        onClick={() => setIsAsking(false)}
      >
        {translate('optionsKeep')}
      </button>
      <button
        type="button"
        class="button"
        data-look="danger"
        onClick={() => {
          setIsAsking(false);
          onConfirm();
        }}
      >
        {label}
      </button>
    </div>
  );
}
