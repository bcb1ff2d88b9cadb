import { type Pack, readPack } from '@/build/read-pack';
import type { Entity } from '@/core/entities/entity';

/** The dataset that the extension ships; a fault in it fails every test that reads it, with file, path and message. */
export function bundledPack(): Pack {
  pack ??= readBundledPack();
  return pack;
}

let pack: Pack | undefined;

function readBundledPack(): Pack {
  const reading = readPack('assets/pack');
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults, null, 2));
  return reading.pack;
}

export function bundledEntity(id: string): Entity {
  const entity = bundledPack().entities.find((one) => one.id === id);
  if (!entity) throw new Error(`the pack has no ${id}`);
  return entity;
}
