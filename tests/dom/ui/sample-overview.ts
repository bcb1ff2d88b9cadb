import type { Connection } from '@/core/entities/connections';
import type { NameSummary } from '@/core/entities/name-summary';
import type { OverviewReply } from '@/core/messages/ui-to-background';
import { samplePack } from './sample-entity';

/** An invented name as the index and the graph know it. */
export function sampleName(id: string, change: Partial<NameSummary> = {}): NameSummary {
  return {
    id,
    caption: id,
    captions: {},
    schema: 'Company',
    countries: ['ru'],
    summary: `Who ${id} is.`,
    statusClass: 'known',
    listings: [],
    notFound: [],
    pack: 'sample',
    ...change,
  };
}

/** An entry in force on a list. */
export function sampleListing(
  authority: NameSummary['listings'][number]['authority'],
  measure: NameSummary['listings'][number]['measure'] = 'asset-freeze',
): NameSummary['listings'][number] {
  return { authority, measure, state: 'listed', asOf: '2026-08-22' };
}

/** Links in the form `a>b`, each produces the next. */
export function sampleConnections(...links: string[]): Connection[] {
  return links.map((link) => {
    const [from = '', to = ''] = link.split('>');
    const attribution = { kind: 'reported', by: 'The Gazette' } as const;
    return { from, to, kind: 'produces', claims: [{ attribution, sources: ['gazette'] }] };
  });
}

/** The answer of the background over these. */
export function sampleOverview(
  names: NameSummary[],
  connections: Connection[] = [],
): Extract<OverviewReply, { ok: true }> {
  return { ok: true, packs: [samplePack], packsOff: [], names, connections, sources: {} };
}
