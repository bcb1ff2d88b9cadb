import type { Entity } from '../core/entities/entity';
import { checkNames } from './check-names';
import type { Pack, PackFault } from './read-pack';

/**
 * What no single file can know: that ids are file names, that what is pointed at exists, that every source is used. `files` are the entities'
 * files, in the order of `pack.entities`. Cue sets are looked up only where the pack brings them (`hasCueSets`).
 */
export function checkPack(pack: Pack, files: readonly string[], hasCueSets: boolean): PackFault[] {
  const ids = new Set(pack.entities.map((entity) => entity.id));
  const usedSources = new Set<string>();
  const faults: PackFault[] = [];

  pack.entities.forEach((entity, index) => {
    const file = files[index] ?? `entities/${entity.id}.json`;
    const fault = (path: string, message: string) => faults.push({ file, path, message });

    if (file !== `entities/${entity.id}.json`) fault('id', `“${entity.id}” is not the name of its file`);
    for (const { path, key } of sourceReferences(entity)) {
      usedSources.add(key);
      if (!Object.hasOwn(pack.sources, key)) fault(path, `unknown source “${key}”`);
    }
    entity.relations.forEach((relation, at) => {
      if (!ids.has(relation.to)) fault(`relations.${at}.to`, `unknown entity “${relation.to}”`);
      if (relation.to === entity.id) fault(`relations.${at}.to`, 'an entity is not related to itself');
    });
    checkFacts(entity, fault);
    checkStatuses(entity, fault);
    if (hasCueSets) checkCueSets(entity, pack, fault);
  });
  for (const key of Object.keys(pack.sources)) {
    if (!usedSources.has(key))
      faults.push({ file: 'sources.json', path: key, message: 'no entity uses this source' });
  }
  return [...faults, ...checkNames(pack, files)];
}

type Report = (path: string, message: string) => void;

function sourceReferences(entity: Entity): { path: string; key: string }[] {
  const lists: [string, readonly string[]][] = [['summary.sources', entity.summary.sources]];
  for (const part of ['statuses', 'facts', 'relations', 'homonyms'] as const) {
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
  entity.statuses.forEach((status, at) => {
    if (listed.has(status.authority)) fault(`statuses.${at}.authority`, 'the authority has a status already');
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
}

function checkCueSets(entity: Entity, pack: Pack, fault: Report): void {
  for (const part of ['cues', 'counterCues'] as const) {
    entity.matching[part].forEach((group, at) =>
      group.sets.forEach((set, setAt) => {
        if (!Object.hasOwn(pack.cueSets, set)) {
          fault(`matching.${part}.${at}.sets.${setAt}`, `unknown cue set “${set}”`);
        }
      }),
    );
  }
}
