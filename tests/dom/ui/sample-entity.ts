import { Entity } from '@/core/entities/entity';
import type { Source } from '@/core/entities/sources';

/** An invented company with one of everything, as the background would send it. */
export const sampleEntity: Entity = Entity.parse({
  id: 'lantern-works',
  schema: 'Company',
  caption: 'Lantern Works',
  summary: {
    text: 'Maker of lanterns.',
    attribution: { kind: 'official-record', by: 'Register' },
    sources: ['register'],
  },
  properties: {
    name: ['Lantern Works'],
    alias: ['Фонарный завод', '灯笼厂'],
    weakAlias: ['LW'],
    country: ['ru'],
    innCode: ['1234567890'],
    incorporationDate: ['2023-06'],
  },
  datasets: ['sample'],
  statuses: [
    {
      authority: 'us-dod-1260h',
      measure: 'military-company-list',
      effect: 'Named only.',
      state: 'listed',
      date: '2025-01-07',
      sources: ['pdf'],
      verified: 'SEEN-LIST',
      asOf: '2026-06-08',
    },
    {
      authority: 'uk-sanctions-list',
      measure: 'asset-freeze',
      effect: 'Assets frozen.',
      state: 'listed',
      date: '2024-11',
      reference: 'RUS9999',
      sources: ['uk'],
      verified: 'SEEN-LIST',
      asOf: '2026-08-22',
    },
  ],
  checks: [{ authority: 'un-sc', result: 'not-found', asOf: '2026-02-27' }],
  facts: [
    {
      id: 'deal',
      text: 'It sold lanterns abroad.',
      date: '2023',
      attribution: { kind: 'reported', by: 'The Gazette' },
      sources: ['gazette'],
      rank: 1,
    },
    {
      id: 'denial',
      text: 'The company denies it.',
      date: '2025-07',
      attribution: { kind: 'denied', by: 'Lantern Works' },
      sources: ['uk'],
      answers: 'deal',
    },
    {
      id: 'undated',
      text: 'It once burnt down.',
      attribution: { kind: 'reported', by: 'The Gazette' },
      sources: ['gazette'],
    },
  ],
  relations: [
    {
      kind: 'produces',
      to: 'storm-lamp',
      attribution: { kind: 'reported', by: 'The Gazette' },
      sources: ['gazette'],
    },
    {
      kind: 'owned-by',
      to: 'not-in-pack',
      attribution: { kind: 'reported', by: 'The Gazette' },
      sources: ['gazette'],
    },
  ],
  homonyms: [{ caption: 'Lantern Works (theatre)', description: 'A theatre. No link.' }],
  matching: { names: [{ text: 'Lantern Works', strength: 'strong' }] },
});

export const sampleSources: Record<string, Source> = {
  register: {
    publisher: 'Register',
    title: 'Extract',
    url: 'https://register.example/1',
    accessed: '2026-11-22',
    kind: 'official',
  },
  uk: {
    publisher: 'United Kingdom',
    title: 'The list',
    url: 'https://uk.example/list',
    published: '2026-08-22',
    accessed: '2026-11-22',
    kind: 'official',
  },
  pdf: {
    publisher: 'Defense Department',
    title: 'Notice',
    url: 'https://defense.example/n.pdf',
    accessed: '2026-11-22',
    kind: 'official',
  },
  gazette: {
    publisher: 'The Gazette',
    title: 'A plain-text report',
    url: 'http://gazette.example/a',
    published: '2023',
    accessed: '2026-11-22',
    kind: 'press',
  },
};

export const samplePack = {
  id: 'sample',
  title: 'Invented pack',
  version: '1.2.3',
  date: '2026-11-22',
  description: 'For tests.',
  licence: 'MIT',
};
