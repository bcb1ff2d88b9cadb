import type { PackReader } from '@/background/pack-reader';
import { Entity } from '@/core/entities/entity';
import { classifyStatuses } from '@/core/entities/status-class';
import { packOwners } from '@/core/matching/owners-file';
import { buildIndex } from '@/core/matching/index-builder';
import type { Owner } from '@/core/matching/model';
import { plainOwner } from '../../support/plain-owner';

const attribution = { kind: 'official-record', by: 'Register of Examples' };

function sampleEntity(id: string, caption: string, parts: object = {}): Entity {
  return Entity.parse({
    id,
    schema: 'Company',
    caption,
    summary: { text: `${caption} makes examples.`, attribution, sources: ['register'] },
    properties: { name: [caption], country: ['zz'] },
    datasets: ['samples'],
    matching: { names: [{ text: caption, strength: 'strong' }] },
    ...parts,
  });
}

/** Two invented companies, one of which owns the other. */
export const SAMPLE_ENTITIES: Entity[] = [
  sampleEntity('norvik-drones', 'Norvik Drones', {
    relations: [
      { kind: 'owner-of', to: 'norvik-parts', attribution, sources: ['daily'] },
      { kind: 'collaborates-with', to: 'not-in-this-pack', attribution, sources: ['register'] },
    ],
  }),
  sampleEntity('norvik-parts', 'Norvik Parts', { captions: { uk: 'Норвік Партс' } }),
];

const source = {
  publisher: 'Register',
  title: 'Entry 1',
  url: 'https://register.example/1',
  accessed: '2026-01-01',
  kind: 'official',
};

/** `pack.json` as the build would write it. */
export const SAMPLE_PACK_JSON = {
  packs: [
    {
      id: 'samples',
      title: 'Samples',
      version: '1.2.3',
      date: '2026-01',
      description: 'Invented.',
      licence: 'CC0',
    },
  ],
  entities: SAMPLE_ENTITIES.map((entity) => ({ ...entity, pack: 'samples' })),
  sources: { register: source, daily: { ...source, publisher: 'Daily', kind: 'press' }, unused: source },
};

const owners: Owner[] = SAMPLE_ENTITIES.map(({ id, caption, schema, statuses }) =>
  plainOwner({ id, caption, schema, statusClass: classifyStatuses(statuses) }),
);

const packOf = Object.fromEntries(SAMPLE_ENTITIES.map(({ id }) => [id, 'samples']));

const index = buildIndex(
  SAMPLE_ENTITIES.map(({ caption }, owner) => ({
    phrase: caption,
    owner,
    role: 'name',
    strength: 'strong',
    kind: 'name',
    caseRule: 'any',
    separators: 'any',
  })),
);

/** A reader of the sample pack that counts, and can be told to fail. */
export function createSampleReader(): PackReader & { reads: string[]; isBroken: boolean } {
  const reader = {
    reads: [] as string[],
    isBroken: false,
    async readBytes(file: string) {
      reader.note(file);
      return new Uint8Array(index).buffer;
    },
    async readJson(file: string) {
      reader.note(file);
      return structuredClone(
        file === 'pack.json' ? SAMPLE_PACK_JSON : { packVersion: '1.2.3', packOf, ...packOwners(owners) },
      );
    },
    note(file: string) {
      reader.reads.push(file);
      if (reader.isBroken) throw new Error(`${file}: 404`);
    },
  };
  return reader;
}
