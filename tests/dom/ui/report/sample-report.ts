import type { MentionWords, PageWords } from '@/core/messages/to-page';
import { buildPageReport, type ReportMatter } from '@/core/report/build-page-report';
import { sampleEntity, samplePack, sampleSources } from '../sample-entity';
import { english } from '../english';
import { sampleConnections } from '../sample-overview';

/** A mention of the sample entity; give what a test is about. */
export function sampleMention(changes: Partial<MentionWords> = {}): MentionWords {
  return {
    entity: 'lantern-works',
    surface: 'LW',
    reason: { rule: 'defined-here', evidence: 'Lantern Works' },
    before: 'One. Yesterday ',
    after: ' lit a lamp. Two.',
    lang: 'en',
    ...changes,
  };
}

export function sampleWords(changes: Partial<PageWords> = {}): PageWords {
  const mentions = changes.mentions ?? [sampleMention()];
  return {
    title: 'Lamps today',
    address: 'https://news.example/lamps',
    state: 'done',
    mentionCount: mentions.length,
    mentions,
    ...changes,
  };
}

/** Another invented company, a neighbour of the sample entity. */
export const stormLamp = {
  ...sampleEntity,
  id: 'storm-lamp',
  caption: 'Storm Lamp',
  statuses: [],
  checks: [],
};

export function sampleReport(changes: Partial<ReportMatter> = {}) {
  return buildPageReport({
    frames: [sampleWords()],
    hasAllFrames: true,
    readAt: new Date('2026-11-29T08:00:00Z'),
    known: [
      { entity: sampleEntity, sources: sampleSources },
      { entity: stormLamp, sources: sampleSources },
    ],
    packs: [samplePack],
    connections: sampleConnections('lantern-works>storm-lamp'),
    connectionSources: sampleSources,
    madeBy: '0.1.0',
    language: 'en',
    translate: english.translate,
    ...changes,
  });
}
