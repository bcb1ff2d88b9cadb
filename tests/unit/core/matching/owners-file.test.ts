import { expect, it } from 'vitest';
import type { Owner } from '@/core/matching/model';
import { packOwners, unpackOwners } from '@/core/matching/owners-file';

const near = { entity: 'aero-hit', weight: 2, reach: 'sentence' } as const;
const far = { entity: 'aero-hit', weight: -1, reach: 'page' as const, languages: ['de'] };
const owners: Owner[] = [
  { role: 'given-name' },
  { role: 'cue', name: 'drones', effects: [near, far] },
  { role: 'cue', name: 'ships', effects: [far] },
  { role: 'rival', caption: 'Another', of: ['aero-hit'] },
];

it('comes back as it was, each effect stored once', () => {
  const stored = packOwners(owners);

  expect(stored.effects).toEqual([near, far]);
  expect(unpackOwners(JSON.parse(JSON.stringify(stored)) as typeof stored)).toEqual(owners);
});

it('passes over an effect that is not there', () => {
  const stored = { effects: [near], owners: [{ role: 'cue' as const, name: 'drones', effects: [0, 7] }] };

  expect(unpackOwners(stored)).toEqual([{ role: 'cue', name: 'drones', effects: [near] }]);
});
