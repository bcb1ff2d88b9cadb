import type { PageSummary, PageWords } from '@/core/messages/to-page';
import type { EntityReply, UiReplies, UiRequest } from '@/core/messages/ui-to-background';
import type { ReportDeps } from '@/ui/report/report-deps';
import { sampleEntity, samplePack, sampleSources } from '../sample-entity';
import { sampleConnections, sampleName, sampleOverview } from '../sample-overview';
import { sampleMention, sampleWords, stormLamp } from './sample-report';

const packed: Record<string, EntityReply> = Object.fromEntries(
  [sampleEntity, stormLamp].map((entity) => [
    entity.id,
    { ok: true, entity, sources: sampleSources, related: {}, pack: samplePack },
  ]),
);

/** A tab with the frames given, the sample pack behind it, and notes of what was done. */
export function fakeReport(changes: Partial<ReportDeps> & { frames?: Record<number, PageWords> } = {}) {
  const done = {
    copied: [] as string[],
    saved: [] as [string, string, string][],
    muted: [] as string[],
    printed: 0,
  };
  const frames: Record<number, PageWords> = changes.frames ?? { 0: sampleWords() };
  const summary = (): PageSummary => ({
    state: frames[0]?.state ?? 'done',
    entities: Object.entries(frames).flatMap(([frameId, { mentions }]) =>
      mentions.map(({ entity }) => ({
        id: entity,
        caption: entity,
        statusClass: 'known' as const,
        count: 1,
        frameId: Number(frameId),
      })),
    ),
  });
  const replies: { [Type in UiRequest['type']]?: (request: never) => unknown } = {
    overview: () => ({
      ...sampleOverview(
        [
          sampleName('lantern-works', { caption: 'Lantern Works' }),
          sampleName('storm-lamp', { caption: 'Storm Lamp' }),
        ],
        sampleConnections('lantern-works>storm-lamp'),
      ),
      sources: sampleSources,
    }),
    entity: ({ id }: { id: string }) => packed[id] ?? { ok: false, error: 'unknown-entity' },
  };
  const deps: ReportDeps = {
    tabId: 7,
    frameId: 0,
    ask: async <Request extends UiRequest>(request: Request) =>
      replies[request.type]?.(request as never) as UiReplies[Request['type']],
    requestSummary: async () => summary(),
    requestWords: async (_tab, frameId) => frames[frameId],
    requestAskedMention: async () => ({ ...sampleMention(), caption: 'Lantern Works' }),
    mute: async (id) => void done.muted.push(id),
    now: () => new Date('2026-11-29T08:00:00Z'),
    version: '0.1.0',
    copy: async (text) => void done.copied.push(text),
    save: (...file) => void done.saved.push(file),
    print: () => void (done.printed += 1),
    loadTheme: async () => 'system',
    readTypeMetrics: () => ({
      em: 16,
      title: (text) => text.length * 8,
      small: (text) => text.length * 6,
    }),
    ...changes,
  };
  return { deps, done };
}
