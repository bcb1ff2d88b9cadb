import type { Entity } from '@/core/entities/entity';
import { NAME_PROPERTIES } from '@/core/entities/name-properties';
import { countriesOf } from '@/core/entities/name-summary';
import { classifyStatuses } from '@/core/entities/status-class';
import type { SearchEntry } from '@/core/matching/search';

/** An entity as the search knows it: with every name in every script, a person's also without patronymic. */
export function searchEntry(entity: Entity): SearchEntry {
  return {
    id: entity.id,
    caption: entity.caption,
    schema: entity.schema,
    countries: countriesOf(entity),
    statusClass: classifyStatuses(entity.statuses),
    names: allNames(entity),
  };
}

function allNames({ captions, properties, matching }: Entity): string[] {
  const persons = matching.persons.flatMap(({ given, patronymic, family }) => [
    [given, family].join(' '),
    ...(patronymic === undefined ? [] : [[family, given, patronymic].join(' ')]),
  ]);
  return [
    ...new Set([
      ...Object.values(captions),
      ...NAME_PROPERTIES.flatMap((property) => properties[property] ?? []),
      ...matching.names.map((form) => form.text),
      ...persons,
    ]),
  ];
}
