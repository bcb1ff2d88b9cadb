import { buildPageReport } from '@/core/report/build-page-report';
import type { PageReport } from '@/core/report/page-report';
import type { NameSummary } from '@/core/entities/name-summary';
import type { PageSummary } from '@/core/messages/to-page';
import type { Language } from '@/ui/kit/language';
import type { ReportDeps } from './report-deps';

/** What came of asking a tab for its report. */
export type Gathered =
  /** The tab is closed, or nothing of Sidelight runs in it. */
  | { kind: 'no-answer' }
  /** Sidelight's own data cannot be read. */
  | { kind: 'no-data' }
  | { kind: 'report'; report: PageReport; state: PageSummary['state']; names: NameSummary[] };

const TOP_FRAME = 0;

/** Asks every frame of the tab for its mentions, and the packs for what they hold of these names now. Nothing is stored. */
export async function gatherReport(
  deps: Pick<ReportDeps, 'tabId' | 'ask' | 'requestSummary' | 'requestWords' | 'now' | 'version'>,
  { tag, translate }: Language,
): Promise<Gathered> {
  const { tabId, ask } = deps;
  const summary = Number.isInteger(tabId) ? await deps.requestSummary(tabId) : undefined;
  if (!summary) return { kind: 'no-answer' };
  const readAt = deps.now();
  const frameIds = [...new Set([TOP_FRAME, ...summary.entities.map(({ frameId }) => frameId)])];
  const answers = await Promise.all(frameIds.map((frameId) => deps.requestWords(tabId, frameId)));
  if (!answers[0]) return { kind: 'no-answer' };
  const frames = answers.flatMap((answer) => answer ?? []);
  const ids = new Set(
    frames.flatMap(({ mentions }) => mentions.flatMap(({ entity, also = [] }) => [entity, ...also])),
  );
  const [overview, ...replies] = await Promise.all([
    ask({ type: 'overview' }),
    ...[...ids].map((id) => ask({ type: 'entity', id })),
  ]);
  if (!overview.ok || replies.some((reply) => !reply.ok && reply.error === 'data-unavailable'))
    return { kind: 'no-data' };
  const report = buildPageReport({
    frames,
    hasAllFrames: summary.state === 'done' && frames.length === frameIds.length,
    readAt,
    known: replies.flatMap((reply) => (reply.ok ? [reply] : [])),
    packs: overview.packs.filter(({ id }) => !overview.packsOff.includes(id)),
    connections: overview.connections,
    connectionSources: overview.sources,
    madeBy: deps.version,
    language: tag,
    translate,
  });
  return {
    kind: 'report',
    report,
    state: summary.state,
    names: overview.names.filter(({ id }) => ids.has(id)),
  };
}
