import type { PackFault } from './read-json-file';
import type { PackPart } from './read-pack';
import { compareVersions } from './next-version';

/** The history of a pack begins with its own version, goes back in time, and speaks of entries that the pack holds. */
export function checkHistory({ info, folder, entities }: PackPart): PackFault[] {
  const { history = [], version } = info;
  const faults: PackFault[] = [];
  const fault = (path: string, message: string) =>
    faults.push({ file: `${folder}/pack.json`, path, message });
  const ids = new Set<string>(entities.map(({ id }) => id));
  if (history[0] && history[0].version !== version)
    fault('history.0.version', `the pack is of version ${version}: its history begins with it`);
  history.forEach((made, at) => {
    const earlier = history[at + 1];
    if (earlier && compareVersions(made.version, earlier.version) <= 0)
      fault(`history.${at + 1}.version`, `${earlier.version} is not older than ${made.version}`);
    if (earlier && earlier.date > made.date)
      fault(`history.${at + 1}.date`, 'it is younger than the version after it');
    for (const id of Object.keys(made.changes ?? {}))
      if (!ids.has(id)) fault(`history.${at}.changes.${id}`, 'the pack holds no such entry');
  });
  return faults;
}
