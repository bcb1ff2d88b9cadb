import { z } from '../zod';
import { EntityAsRead, PackInfoAsRead, SourcesAsRead } from './as-read';
import type { PackInfo } from './pack';
import type { Sources } from './sources';

/** `pack.json` as the build writes it into the extension: everything known about the entities, for cards, the entity page and the search. */
const PackedEntity = EntityAsRead.extend({ pack: PackInfoAsRead.shape.id });
/** An entity with the id of the pack that it comes from. */
export type PackedEntity = z.infer<typeof PackedEntity>;

const PackFile = z
  .strictObject({
    packs: z.array(PackInfoAsRead).min(1),
    entities: z.array(PackedEntity),
    sources: SourcesAsRead,
  })
  .refine(({ packs, entities }) => entities.every(({ pack }) => packs.some(({ id }) => id === pack)), {
    error: 'an entity comes from no pack of the file',
  });

/** The facts of all packs, by id. */
export interface PackData {
  packs: ReadonlyMap<string, PackInfo>;
  entities: ReadonlyMap<string, PackedEntity>;
  sources: Sources;
}

/**
 * Reads the parsed JSON of that file. Anything that is not of this version is refused with its first faults in words, but for lists, kinds of
 * measures and dates, which are kept as they are printed (`as-read.ts`).
 */
export function parsePackFile(json: unknown): { ok: true; data: PackData } | { ok: false; error: string } {
  const parsed = PackFile.safeParse(json);
  if (!parsed.success) return { ok: false, error: z.prettifyError(parsed.error).slice(0, MAX_ERROR_UNITS) };
  const { packs, entities, sources } = parsed.data;
  return {
    ok: true,
    data: {
      packs: new Map(packs.map((info) => [info.id, info])),
      sources,
      entities: new Map(entities.map((entity) => [entity.id, entity])),
    },
  };
}

/** Enough to see what is wrong; a file of another kind has a fault in every field. */
const MAX_ERROR_UNITS = 500;
