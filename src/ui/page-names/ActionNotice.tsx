import { useLanguage } from '@/ui/kit/language-context';
import type { Fault } from './use-attempts';

/** Says at the lower edge what did not work, wherever the reader has scrolled. Its place is always there, so that a screen reader hears what comes into it. */
export function ActionNotice({ fault }: { fault: Fault | undefined }) {
  const { translate } = useLanguage();
  return (
    <div class="action-notice" role="status">
      {fault ? <p class="fault">{translate(fault)}</p> : null}
    </div>
  );
}
