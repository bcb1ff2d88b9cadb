import type { EarlierWording } from '../core/entities/earlier-wording';
import { changesIn, type EntryChange } from '../core/entities/pack-version';
import type { PackFault } from './read-json-file';
import type { PackPart } from './read-pack';
import { compareVersions } from './next-version';

/** Which part of an entry each piece of its earlier wording belongs to. */
const WORDING_OF: Record<keyof EarlierWording, EntryChange> = {
  caption: 'names',
  summary: 'summary',
  statuses: 'statuses',
  facts: 'facts',
};

/** The history of a pack begins with its own version, goes back in time, and speaks of entries that the pack holds or held. */
export function checkHistory({ info, folder, entities }: PackPart): PackFault[] {
  const { history = [], version } = info;
  const faults: PackFault[] = [];
  const fault = (path: string, message: string) =>
    faults.push({ file: `${folder}/pack.json`, path, message });
  /** Entries that the pack holds once a version is made. */
  const ids = new Set<string>(entities.map(({ id }) => id));
  if (history[0] && history[0].version !== version)
    fault('history.0.version', `the pack is of version ${version}: its history begins with it`);
  history.forEach((made, at) => {
    const earlier = history[at + 1];
    if (earlier && compareVersions(made.version, earlier.version) <= 0)
      fault(`history.${at + 1}.version`, `${earlier.version} is not older than ${made.version}`);
    if (earlier && earlier.date > made.date)
      fault(`history.${at + 1}.date`, 'it is younger than the version after it');
    for (const [id, wording] of Object.entries(made.before ?? {})) {
      const parts = changesIn(made.changes, id);
      for (const [part, room] of Object.entries(WORDING_OF))
        if (part in wording && !parts.includes(room))
          fault(`history.${at}.before.${id}.${part}`, `the version did not change its ${room}`);
    }
    for (const [id, changes] of Object.entries(made.changes ?? {})) {
      const message = faultOf(changes, ids.has(id));
      if (message !== undefined) fault(`history.${at}.changes.${id}`, message);
      // From here on back the entry was there until a version took it out, and was not before the one that brought it.
      if (changes.includes('gone')) ids.add(id);
      if (changes.includes('new')) ids.delete(id);
    }
  });
  return faults;
}

function faultOf(changes: readonly EntryChange[], isHeld: boolean): string | undefined {
  if (!changes.includes('gone')) return isHeld ? undefined : 'the pack holds no such entry';
  if (isHeld) return 'it is gone here, but the pack holds it after that';
  return changes.length > 1 ? 'what is gone has no other change' : undefined;
}
