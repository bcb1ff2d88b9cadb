import type { CueEffect, CueOwner, Owner } from './model';

/** `owners.json`: what the owner numbers of an index stand for. */
export interface OwnersFile {
  packVersion: string;
  /** Entity id → id of its pack. */
  packOf: Readonly<Record<string, string>>;
  /** Every effect once: most cues share theirs with a hundred others, and a background that wakes reads all of this first. */
  effects: readonly CueEffect[];
  owners: readonly StoredOwner[];
}

type StoredOwner = Exclude<Owner, CueOwner> | StoredCue;

interface StoredCue extends Omit<CueOwner, 'effects'> {
  /** Places in `OwnersFile.effects`. */
  effects: number[];
}

export function packOwners(owners: readonly Owner[]): Pick<OwnersFile, 'effects' | 'owners'> {
  const places = new Map<string, number>();
  const effects: CueEffect[] = [];
  const placeOf = (effect: CueEffect): number => {
    const key = JSON.stringify(effect);
    let place = places.get(key);
    if (place === undefined) places.set(key, (place = effects.push(effect) - 1));
    return place;
  };
  return {
    owners: owners.map((owner) =>
      owner.role === 'cue' ? { ...owner, effects: owner.effects.map(placeOf) } : owner,
    ),
    effects,
  };
}

export function unpackOwners({ owners, effects }: Pick<OwnersFile, 'effects' | 'owners'>): Owner[] {
  return owners.map((owner) =>
    owner.role === 'cue'
      ? { ...owner, effects: owner.effects.flatMap((place) => effects[place] ?? []) }
      : owner,
  );
}
