import { z } from '../zod';
import { Entity } from './entity';
import { PackInfo } from './pack';
import { Sources } from './sources';

/** `pack.json` as the build writes it into the extension: everything known about the entities, for cards, the entity page and the search. */
const PackFile = z.strictObject({ info: PackInfo, entities: z.array(Entity), sources: Sources });

/** The facts of a pack, entities by id. */
export interface PackData {
  info: PackInfo;
  entities: ReadonlyMap<string, Entity>;
  sources: Sources;
}

/** Reads the parsed JSON of a pack file. Anything that is not of this version is refused with its first faults in words. */
export function parsePackFile(json: unknown): { ok: true; data: PackData } | { ok: false; error: string } {
  const parsed = PackFile.safeParse(json);
  if (!parsed.success) return { ok: false, error: z.prettifyError(parsed.error).slice(0, MAX_ERROR_UNITS) };
  const { info, entities, sources } = parsed.data;
  return {
    ok: true,
    data: { info, sources, entities: new Map(entities.map((entity) => [entity.id, entity])) },
  };
}

/** Enough to see what is wrong; a file of another kind has a fault in every field. */
const MAX_ERROR_UNITS = 500;
