import { useEffect, useState } from 'preact/hooks';
import type { AboutReply } from '@/core/messages/ui-to-background';
import type { PopupDeps } from './popup-deps';

/** What the pack is; `undefined` while asked for. Doubles as the proof that the background answers. */
export function useAbout(ask: PopupDeps['ask']): AboutReply | undefined {
  const [about, setAbout] = useState<AboutReply>();
  useEffect(() => {
    let isCurrent = true;
    void ask({ type: 'about' }).then((reply) => isCurrent && setAbout(reply));
    return () => {
      isCurrent = false;
    };
  }, [ask]);
  return about;
}
