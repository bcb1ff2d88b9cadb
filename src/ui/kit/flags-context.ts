import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Flags } from '@/core/messages/drawing';

/** The flags for everything below it on a page of ours; none where nothing gives them. */
export const FlagsContext = createContext<Flags>({});

/** The flags of this page. */
export function useFlags(): Flags {
  return useContext(FlagsContext);
}
