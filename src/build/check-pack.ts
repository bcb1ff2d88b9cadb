import type { Entity } from '../core/entities/entity';
import type { CueSets } from '../core/entities/matching-rules';
import { checkHistory } from './check-history';
import { checkCueSetPhrases, checkNames } from './check-names';
import type { PackFault } from './read-json-file';
import type { PackPart } from './read-pack';

/**
 * What no single file can know: that ids are file names and nobody else's, that what is pointed at exists in one of the packs, that every source is
 * used, that keys and sets stand in one place. `shared` are the cue sets of all packs.
 */
export function checkPacks(parts: readonly PackPart[], shared: CueSets): PackFault[] {
  const usedSources = new Set<string>();
  const faults: PackFault[] = [...checkDoubles(parts, shared)];
  const ids = new Set(parts.flatMap((part) => part.entities.map((entity) => entity.id)));
  const sources = new Set(parts.flatMap((part) => Object.keys(part.sources)));
  const cueSets = Object.assign({}, shared, ...parts.map((part) => part.cueSets)) as CueSets;
  const sets = new Set(Object.keys(cueSets));

  for (const part of parts) {
    part.entities.forEach((entity, index) => {
      const file = part.files[index] ?? '';
      const fault = (path: string, message: string) => faults.push({ file, path, message });

      if (file !== `${part.folder}/entities/${entity.id}.json`)
        fault('id', `“${entity.id}” is not the name of its file`);
      for (const { path, key } of sourceReferences(entity)) {
        usedSources.add(key);
        if (!sources.has(key)) fault(path, `unknown source “${key}”`);
      }
      entity.relations.forEach((relation, at) => {
        if (!ids.has(relation.to)) fault(`relations.${at}.to`, `unknown entity “${relation.to}”`);
        if (relation.to === entity.id) fault(`relations.${at}.to`, 'an entity is not related to itself');
      });
      checkFacts(entity, fault);
      checkStatuses(entity, fault);
      checkCueSets(entity, sets, fault);
    });
  }
  for (const { folder, sources: own } of parts) {
    for (const key of Object.keys(own)) {
      if (!usedSources.has(key))
        faults.push({ file: `${folder}/sources.json`, path: key, message: 'no entity uses this source' });
    }
  }
  return [
    ...faults,
    ...parts.flatMap(checkHistory),
    ...checkCueSetPhrases('cue-sets.json', shared),
    ...parts.flatMap((part) => checkCueSetPhrases(`${part.folder}/cue-sets.json`, part.cueSets)),
    ...checkNames(parts, cueSets),
  ];
}

/** One id, one source key and one cue set stand in one pack alone, so that nobody wonders which is meant. */
function checkDoubles(parts: readonly PackPart[], shared: CueSets): PackFault[] {
  const faults: PackFault[] = [];
  const places = new Map<string, string>();
  const claim = (what: string, key: string, file: string, path: string): void => {
    const owner = places.get(`${what} ${key}`);
    if (owner === undefined) places.set(`${what} ${key}`, file);
    else faults.push({ file, path, message: `${what} “${key}” stands in ${owner} already` });
  };
  for (const set of Object.keys(shared)) claim('cue set', set, 'cue-sets.json', set);
  for (const { info, folder, entities, files, sources, cueSets } of parts) {
    claim('pack', info.id, `${folder}/pack.json`, 'id');
    entities.forEach(({ id }, index) => claim('entity', id, files[index] ?? '', 'id'));
    for (const key of Object.keys(sources)) claim('source', key, `${folder}/sources.json`, key);
    for (const set of Object.keys(cueSets)) claim('cue set', set, `${folder}/cue-sets.json`, set);
  }
  return faults;
}

type Report = (path: string, message: string) => void;

function sourceReferences(entity: Entity): { path: string; key: string }[] {
  const lists: [string, readonly string[]][] = [['summary.sources', entity.summary.sources]];
  for (const part of ['legalPersons', 'statuses', 'facts', 'relations', 'homonyms'] as const) {
    entity[part].forEach((item, at) => lists.push([`${part}.${at}.sources`, item.sources]));
  }
  return lists.flatMap(([path, keys]) => keys.map((key, at) => ({ path: `${path}.${at}`, key })));
}

function checkFacts(entity: Entity, fault: Report): void {
  const ids = new Set<string>();
  entity.facts.forEach((fact, at) => {
    if (ids.has(fact.id)) fault(`facts.${at}.id`, `“${fact.id}” is the id of another fact`);
    ids.add(fact.id);
  });
  entity.facts.forEach((fact, at) => {
    if (fact.answers === undefined) {
      if (fact.attribution.kind === 'denied') fault(`facts.${at}.answers`, 'a denial says what it denies');
    } else if (fact.answers === fact.id || !ids.has(fact.answers)) {
      fault(`facts.${at}.answers`, `no other fact of this entity is called “${fact.answers}”`);
    }
  });
}

function checkStatuses(entity: Entity, fault: Report): void {
  const listed = new Set<string>();
  const entries = new Set<string>();
  entity.statuses.forEach((status, at) => {
    const entry = `${status.authority} ${status.measure} ${status.reference ?? ''}`;
    if (entries.has(entry))
      fault(`statuses.${at}.authority`, 'this entry of the authority stands here already');
    entries.add(entry);
    listed.add(status.authority);
    if (status.date === undefined && status.note === undefined) {
      fault(`statuses.${at}.date`, 'a listing without a date says in its note why');
    }
    if (status.date !== undefined && status.date > status.asOf && !status.asOf.startsWith(status.date)) {
      const isEffectiveLater = status.note !== undefined;
      if (!isEffectiveLater)
        fault(`statuses.${at}.date`, 'the listing is younger than the copy it was read in');
    }
  });
  entity.checks.forEach((check, at) => {
    if (listed.has(check.authority)) fault(`checks.${at}.authority`, 'a list is either an entry or a check');
    listed.add(check.authority);
  });
  entity.legalPersons.forEach(({ entries: own }, at) =>
    own.forEach(({ authority }, entryAt) => {
      if (!entity.statuses.some((status) => status.authority === authority))
        fault(`legalPersons.${at}.entries.${entryAt}`, `no listing of “${authority}” stands here`);
    }),
  );
}

function checkCueSets(entity: Entity, sets: ReadonlySet<string>, fault: Report): void {
  for (const part of ['cues', 'counterCues'] as const) {
    entity.matching[part].forEach((group, at) =>
      group.sets.forEach((set, setAt) => {
        if (!sets.has(set)) {
          fault(`matching.${part}.${at}.sets.${setAt}`, `unknown cue set “${set}”`);
        }
      }),
    );
  }
}
