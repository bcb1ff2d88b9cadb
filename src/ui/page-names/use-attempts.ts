import { useState } from 'preact/hooks';

/** What did not work: the message that says so, and what to do. */
export type Fault = 'popupJumpFailed' | 'popupOpenFailed' | 'popupPanelFailed' | 'popupRecentForgetFailed';

/** Starts a piece of work within the reader's press. It failed where it rejects or comes to `false`. */
export type Attempt = (work: () => Promise<unknown>, fault: Fault) => void;

/** Runs what a press asks for. The fault of what failed stands until the next piece of work succeeds. */
export function useAttempts(): { fault: Fault | undefined; attempt: Attempt } {
  const [fault, setFault] = useState<Fault>();
  const attempt: Attempt = (work, failure) => {
    void work().then(
      (outcome) => setFault(outcome === false ? failure : undefined),
      () => setFault(failure),
    );
  };
  return { fault, attempt };
}
