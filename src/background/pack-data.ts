import { z } from 'zod';
import { Entity } from '@/core/entities/entity';
import { PackInfo } from '@/core/entities/pack';
import { Sources } from '@/core/entities/sources';
import type { PackReader } from './pack-reader';

/** `pack.json` as the build writes it: everything that is known about the entities, for cards, the entity page and the search. */
const PackFileSchema = z.strictObject({ info: PackInfo, entities: z.array(Entity), sources: Sources });

/** The facts of the bundled pack, entities by id. */
export interface PackData {
  info: PackInfo;
  entities: ReadonlyMap<string, Entity>;
  sources: Sources;
}

/** Reads and validates the facts. Rejects with the first fault where the file is missing or not of this version. */
export async function openPackData({ readJson }: PackReader): Promise<PackData> {
  const parsed = PackFileSchema.safeParse(await readJson('pack.json'));
  if (!parsed.success) throw new Error(`pack.json: ${z.prettifyError(parsed.error)}`);
  const { info, entities, sources } = parsed.data;
  return { info, sources, entities: new Map(entities.map((entity) => [entity.id, entity])) };
}
