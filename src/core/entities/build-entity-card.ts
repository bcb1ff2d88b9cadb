import { authorityBrief, authorityLabel, authorityRank } from './authorities';
import { cardSources } from './card-sources';
import { compareStatuses } from './compare-statuses';
import type { Entity } from './entity';
import type { CardSource, CardStatus, EntityCard } from './entity-card';
import { listCoverage } from './list-coverage';
import { countriesOf } from './name-summary';
import type { Source } from './sources';
import type { Status } from './status';
import { classifyStatuses } from './status-class';
import { tellingFacts } from './telling-facts';
import type { Translate } from './translate';

/** Facts that the popover shows beside their denials: more than three nobody reads in a glance. */
const MOST_FACTS = 3;

/**
 * What the popover shows of an entity. A fact without any source in `sources` has none; a listing then has an empty address, which the popover shows
 * without a link.
 */
export function buildEntityCard(
  entity: Entity,
  sources: Readonly<Record<string, Source>>,
  packVersion: string,
  translate: Translate,
): EntityCard {
  const { notFound, notChecked } = listCoverage(entity);
  return {
    id: entity.id,
    caption: entity.caption,
    english: entity.caption,
    schema: entity.schema,
    countries: countriesOf(entity),
    summary: { text: entity.summary.text, attribution: entity.summary.attribution },
    statusClass: classifyStatuses(entity.statuses),
    statuses: entity.statuses
      .toSorted(compareStatuses)
      .map((status) => cardStatus(status, sources, translate)),
    notFound: notFound.map(({ authority, asOf }) => ({
      authority,
      label: authorityLabel(authority, translate),
      asOf,
    })),
    notChecked: notChecked.map(({ authority }) => ({
      authority,
      label: authorityLabel(authority, translate),
    })),
    facts: tellingFacts(entity.facts, MOST_FACTS).map(({ fact, isAnswer }) => ({
      text: fact.text,
      ...(fact.date === undefined ? {} : { date: fact.date }),
      attribution: fact.attribution,
      isAnswer,
      sources: cardSources(fact.sources, sources),
    })),
    factCount: entity.facts.length,
    homonyms: entity.homonyms.map(({ caption, description }) => ({ caption, description })),
    packVersion,
  };
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
    brief: authorityBrief(authority, translate),
    rank: authorityRank(authority),
    measure,
    effect,
    state,
    ...(date === undefined ? {} : { date }),
    asOf,
    source: cardSource(status.sources, sources),
  };
}

/** The first source that exists: packs name the one that proves most first. Where none does, an empty address. */
function cardSource(keys: readonly string[], sources: Readonly<Record<string, Source>>): CardSource {
  return cardSources(keys, sources)[0] ?? { publisher: '', title: '', url: '' };
}
