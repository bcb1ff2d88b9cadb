import { authorityLabel } from './authorities';
import { compareStatuses } from './compare-statuses';
import type { Entity } from './entity';
import type { CardSource, CardStatus, EntityCard } from './entity-card';
import type { Fact } from './fact';
import type { Source } from './sources';
import type { Status } from './status';
import { classifyStatuses } from './status-class';
import type { Translate } from './translate';

/** Facts that the popover shows beside their denials: more than three nobody reads in a glance. */
const MOST_FACTS = 3;

/**
 * What the popover shows of an entity. Facts without a rank stay out; a denial is shown directly after the statement it answers and does
 * not count against the limit. A source that is missing from `sources` leaves an empty address, which the popover shows without a link.
 */
export function buildEntityCard(
  entity: Entity,
  sources: Readonly<Record<string, Source>>,
  packVersion: string,
  translate: Translate,
): EntityCard {
  const listed = new Set(entity.statuses.map((status) => status.authority));
  const checks = entity.checks.filter((check) => !listed.has(check.authority));
  return {
    id: entity.id,
    caption: entity.caption,
    schema: entity.schema,
    countries: entity.properties.country ?? [],
    summary: { text: entity.summary.text, attribution: entity.summary.attribution },
    statusClass: classifyStatuses(entity.statuses),
    statuses: entity.statuses
      .toSorted(compareStatuses)
      .map((status) => cardStatus(status, sources, translate)),
    notFound: checks.flatMap((check) =>
      check.result === 'not-found'
        ? [
            {
              authority: check.authority,
              label: authorityLabel(check.authority, translate),
              asOf: check.asOf,
            },
          ]
        : [],
    ),
    notChecked: checks.flatMap((check) =>
      check.result === 'not-checked'
        ? [{ authority: check.authority, label: authorityLabel(check.authority, translate) }]
        : [],
    ),
    facts: tellingFacts(entity.facts).map((fact) => ({
      text: fact.text,
      ...(fact.date === undefined ? {} : { date: fact.date }),
      attribution: fact.attribution,
      source: cardSource(fact.sources, sources),
    })),
    homonyms: entity.homonyms.map(({ caption, description }) => ({ caption, description })),
    packVersion,
  };
}

/** The best ranked facts, each followed by its answers, ranked or not: an allegation never stands without them. */
function tellingFacts(facts: readonly Fact[]): Fact[] {
  const ids = new Set(facts.map((fact) => fact.id));
  const isAnswer = (fact: Fact) =>
    fact.answers !== undefined && fact.answers !== fact.id && ids.has(fact.answers);
  return facts
    .filter((fact) => fact.rank !== undefined && !isAnswer(fact))
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, MOST_FACTS)
    .flatMap((fact) => [fact, ...facts.filter((other) => isAnswer(other) && other.answers === fact.id)]);
}

function cardStatus(
  status: Status,
  sources: Readonly<Record<string, Source>>,
  translate: Translate,
): CardStatus {
  const { authority, measure, effect, state, date, asOf } = status;
  return {
    authority,
    label: authorityLabel(authority, translate),
    measure,
    effect,
    state,
    ...(date === undefined ? {} : { date }),
    asOf,
    source: cardSource(status.sources, sources),
  };
}

/** The first source that exists: packs name the one that proves most first. Where none does, an empty address. */
export function cardSource(keys: readonly string[], sources: Readonly<Record<string, Source>>): CardSource {
  for (const key of keys) {
    const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
    if (source) return { publisher: source.publisher, title: source.title, url: source.url };
  }
  return { publisher: '', title: '', url: '' };
}
