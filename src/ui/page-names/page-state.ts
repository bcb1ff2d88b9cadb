import type { PageSummary } from '@/core/messages/to-page';
import type { PagePlace } from './page-place';

/** What the popup says about the page in front of the reader. */
export type PageState =
  | { kind: 'loading' }
  | QuietState
  | {
      kind: 'names';
      entities: PageSummary['entities'];
      unfinished: 'no' | 'scanning' | 'stopped-at-limit';
    };

/** States without names to list. */
export interface QuietState {
  kind:
    | 'internal'
    | 'store'
    | 'paused'
    | 'off'
    | 'off-somehow'
    | 'not-annotated'
    | 'scanning'
    | 'nothing-found'
    | 'failed';
  /** Technical words of the page, where it failed. */
  message?: string;
}

export interface PageFacts {
  /** `undefined` while the tab is being asked for. */
  place: PagePlace | undefined;
  paused: boolean;
  /** By the site rules alone. */
  siteActive: boolean;
  /** `null`: the page did not answer, so no content script runs there. `undefined`: not yet asked. */
  summary: PageSummary | null | undefined;
}

/** One state out of everything known. The reader's own switches win over what the page says: it may not have heard of them yet. */
export function decidePageState({ place, paused, siteActive, summary }: PageFacts): PageState {
  if (!place) return { kind: 'loading' };
  if (place.kind === 'internal' || place.kind === 'store') return { kind: place.kind };
  if (paused) return { kind: 'paused' };
  if (!siteActive) return { kind: 'off' };
  if (summary === undefined) return { kind: 'loading' };
  if (summary === null) return { kind: 'not-annotated' };
  // Where the browser hides the address, only the page can tell that its site is off.
  if (summary.state === 'off' && place.kind === 'unknown') return { kind: 'off-somehow' };
  return stateOfSummary(summary);
}

function stateOfSummary({ state, message, entities }: PageSummary): PageState {
  if (state === 'failed') return message === undefined ? { kind: 'failed' } : { kind: 'failed', message };
  // `off` although the rules say on: the page is about to ask for its rules again.
  const isScanning = state === 'scanning' || state === 'off';
  if (entities.length > 0)
    return { kind: 'names', entities, unfinished: isScanning ? 'scanning' : state === 'done' ? 'no' : state };
  if (isScanning) return { kind: 'scanning' };
  return state === 'done' ? { kind: 'nothing-found' } : { kind: 'names', entities, unfinished: state };
}
