import { Entity } from '@/core/entities/entity';
import type { Fact } from '@/core/entities/fact';
import type { Source } from '@/core/entities/sources';
import type { Status } from '@/core/entities/status';

export function sampleStatus(change: Partial<Status> = {}): Status {
  return {
    authority: 'eu-269-2014',
    measure: 'asset-freeze',
    effect: 'Asset freeze.',
    state: 'listed',
    date: '2026-04-23',
    sources: ['list'],
    verified: 'SEEN-LIST',
    asOf: '2026-07-17',
    ...change,
  };
}

export function sampleFact(id: string, change: Partial<Fact> = {}): Fact {
  return {
    id,
    text: `Text of ${id}.`,
    attribution: { kind: 'reported', by: 'Paper' },
    sources: ['paper'],
    ...change,
  };
}

/** A small valid entity; `change` replaces whole properties. */
export function sampleEntity(change: Partial<Entity> = {}): Entity {
  return Entity.parse({
    id: 'example-works',
    schema: 'Company',
    caption: 'Example Works',
    summary: {
      text: 'Maker of examples.',
      attribution: { kind: 'official-record', by: 'Register' },
      sources: ['list'],
    },
    properties: { name: ['Example Works'], country: ['ru'] },
    datasets: ['sample'],
    matching: { names: [{ text: 'Example Works', strength: 'strong' }] },
    ...change,
  });
}

export const SAMPLE_SOURCES: Record<string, Source> = {
  list: {
    publisher: 'Register',
    title: 'The list',
    url: 'https://example.org/list',
    accessed: '2026-11-22',
    kind: 'official',
  },
  paper: {
    publisher: 'Paper',
    title: 'A report',
    url: 'https://example.org/report',
    published: '2025-07',
    accessed: '2026-11-22',
    kind: 'press',
  },
};
