import { type Packs, readPacks } from '@/build/read-pack';
import type { Entity } from '@/core/entities/entity';

/** The dataset that the extension ships; a fault in it fails every test that reads it, with file, path and message. */
export function bundledPack(): Packs {
  pack ??= readBundledPack();
  return pack;
}

let pack: Packs | undefined;

function readBundledPack(): Packs {
  const reading = readPacks('assets/pack');
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults, null, 2));
  return reading.packs;
}

/** The eight of the investigation, whose every row the tests know. */
export function investigated(): Entity[] {
  const { entities, packOf } = bundledPack();
  return entities.filter((entity) => packOf.get(entity.id) === 'aero-hit-investigation');
}

export function bundledEntity(id: string): Entity {
  const entity = bundledPack().entities.find((one) => one.id === id);
  if (!entity) throw new Error(`the pack has no ${id}`);
  return entity;
}
