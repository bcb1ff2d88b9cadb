import type { PageRequest } from '@/core/messages/page-to-background';
import type { FrameHolds, FrameState, PageSummary } from '@/core/messages/to-page';
import type { Annotation } from '../annotation';
import { countEntities, createFrameTally, type EntityCount } from './tally';

export interface ReportsOptions {
  isTop: boolean;
  /** What is annotated in this frame now; `undefined` while Sidelight is off. */
  annotation(): Annotation | undefined;
  /** How an entity of another frame is shown. */
  lookUp(id: string): Promise<Pick<EntityCount, 'caption' | 'statusClass'> | undefined>;
  tell(request: PageRequest): void;
  signal: AbortSignal;
}

/** What a frame tells of itself, and the top frame of all: a sub-frame reports, the top frame lights the button. */
export interface Reports {
  /** Says how often each name stands in this frame, and how far a sub-frame was read, when that changed. */
  report(): void;
  /** Whoever greets has the button of a page without names until it says more. */
  again(): void;
  /** Takes what a sub-frame reported. */
  take(frameId: number, holds: FrameHolds): void;
  /** Names of this frame. */
  entities(): EntityCount[];
  /** Names and state of the whole page, by the state of the top frame. */
  ofPage(state: PageSummary['state']): Pick<PageSummary, 'state' | 'entities'>;
}

/** Nobody waits for a frame that holds no name yet, and where one fails the top frame, which fails as well, says why. */
function frameState({ state, mentions }: Annotation): FrameState {
  const isUnderWay = state === 'scanning' && mentions().length > 0;
  return isUnderWay || state === 'stopped-at-limit' ? state : 'done';
}

/** What a frame reports that was read to its end and holds no name. */
const NOTHING = 'done[]';

export function createReports({ isTop, annotation, lookUp, tell, signal }: ReportsOptions): Reports {
  let reported = NOTHING;
  let isLeaveWatched = false;
  const tally = createFrameTally(lookUp, lightButton);

  const entities = () => countEntities(annotation()?.mentions() ?? []);
  const reportThat = (state: FrameState, own: EntityCount[]) => {
    const key = state + JSON.stringify(own);
    if (key === reported) return;
    reported = key;
    if (isTop) return lightButton();
    tell({ type: 'frame-report', state, entities: own.map(({ id, count }) => ({ id, count })) });
    // The button of a tab is forgotten with the page; what comes late would be the next page's.
    if (!isLeaveWatched) window.addEventListener('pagehide', () => reportThat('done', []), { signal });
    isLeaveWatched = true;
  };
  const report = () => {
    const current = annotation();
    reportThat(current && !isTop ? frameState(current) : 'done', entities());
  };
  return {
    report,
    again() {
      reported = NOTHING;
      report();
    },
    take(frameId, holds) {
      tally.take(frameId, holds);
      lightButton();
    },
    entities,
    ofPage: (state) => ({ state: tally.state(state), entities: tally.list(entities()) }),
  };

  function lightButton(): void {
    const own = entities();
    const listed = tally.list(own).some(({ statusClass }) => statusClass !== 'known');
    tell({ type: 'badge', count: annotation() ? tally.count(own) : null, listed });
  }
}
