import type { EntityCard } from '@/core/entities/entity-card';

const source = { publisher: 'Example Gazette', title: 'A report', url: 'https://example.org/report' };

/** A card with one of everything, all invented; give what a test is about. */
export function sampleCard(changes: Partial<EntityCard> = {}): EntityCard {
  const card = {
    id: 'north-works',
    caption: 'North Works',
    english: 'North Works',
    schema: 'Company',
    countries: ['no'],
    summary: { text: 'Maker of lamps.', attribution: { kind: 'reported', by: 'Example Gazette' } },
    statusClass: 'freeze',
    statuses: [
      {
        authority: 'us-ofac-sdn',
        label: 'Office of Lamps',
        brief: 'Lamps',
        rank: 1,
        measure: 'asset-freeze',
        effect: 'Asset freeze: nobody may buy its lamps.',
        state: 'listed',
        date: '2024-06',
        asOf: '2026-01-02',
        source,
      },
    ],
    notFound: [{ authority: 'uk-sanctions-list', label: 'Southern list', asOf: '2026-08-22' }],
    notChecked: [{ authority: 'ua-nsdc', label: 'Eastern register' }],
    facts: [
      {
        text: 'It sold lamps abroad.',
        date: '2025',
        attribution: { kind: 'reported', by: 'Example Gazette' },
        isAnswer: false,
        sources: [source],
      },
      {
        text: 'It sold none.',
        attribution: { kind: 'denied', by: 'North Works' },
        isAnswer: true,
        sources: [source],
      },
    ],
    homonyms: [{ caption: 'North Works Choir', description: 'Sings; no link.' }],
    packVersion: '1.0.0',
    ...changes,
  } satisfies Omit<EntityCard, 'factCount'>;
  return { factCount: card.facts.length, ...card };
}

/** The same with no content where content may be missing. */
export const emptyCard = (): EntityCard =>
  sampleCard({
    countries: [],
    statuses: [],
    notFound: [],
    notChecked: [],
    facts: [],
    homonyms: [],
    statusClass: 'known',
  });
