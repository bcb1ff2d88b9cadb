import type { Entity } from '../core/entities/entity';
import type { CueGroup, CueSets } from '../core/entities/matching-rules';
import { classifyStatuses } from '../core/entities/status-class';
import type { IndexEntry } from '../core/matching/index-entry';
import type { CueEffect, Owner, Reach } from '../core/matching/model';
import { givenNames } from './forms/given-names';
import { nameForms } from './forms/name-forms';
import { namesakeForms } from './forms/namesake-forms';
import { personForms } from './forms/person-forms';

/** Entries for the index builder, and what the owner numbers in them stand for. */
export interface CompiledPack {
  entries: IndexEntry[];
  owners: Owner[];
}

/**
 * Spells out every name form, cue, rival name and given name of the packs. The result depends on its input alone, so that two builds of the same pack
 * are the same file.
 */
export async function compilePack(entities: readonly Entity[], cueSets: CueSets): Promise<CompiledPack> {
  const owners: Owner[] = [];
  const entries: IndexEntry[] = [];

  for (const entity of entities) {
    const owner = owners.push(entityOwner(entity, entities)) - 1;
    const phrases = entity.matching.names.flatMap(nameForms);
    for (const person of entity.matching.persons) phrases.push(...(await personForms(person)));
    const seen = new Set<string>();
    for (const { text, ...rest } of phrases) {
      const key = `${text}|${rest.separators}|${rest.caseRule}`;
      if (seen.has(key)) continue;
      seen.add(key);
      entries.push({ phrase: text, owner, role: 'name', ...rest });
    }
  }

  const ambiguous = ambiguousNames(entities);
  for (const [phrase, owner] of cuePhrases(entities, cueSets, owners)) {
    entries.push({
      phrase,
      owner,
      role: 'cue',
      strength: 'short',
      kind: 'name',
      caseRule: caseRuleOf(phrase, ambiguous),
      separators: 'any',
    });
  }

  for (const [phrase, owner] of await rivalPhrases(entities, owners)) {
    entries.push({
      phrase,
      owner,
      role: 'rival',
      strength: 'strong',
      kind: 'name',
      caseRule: 'any',
      separators: /[.,]/.test(phrase) ? 'punctuated' : 'any',
    });
  }

  const givenName = owners.push({ role: 'given-name' }) - 1;
  for (const phrase of givenNames()) {
    entries.push({
      phrase,
      owner: givenName,
      role: 'given-name',
      strength: 'strong',
      kind: 'name',
      caseRule: 'capital',
      separators: 'any',
    });
  }
  return { entries, owners };
}

/** The name of one entity as a cue for another must be written as a name: «Герань» the drone, not «герань» the flower. */
function caseRuleOf(phrase: string, ambiguous: readonly string[]): IndexEntry['caseRule'] {
  if (/^(?:[A-Z]{2,4}|[A-Z]\.)$/.test(phrase)) return 'exact';
  const stem = phrase.replace('*', '').toLowerCase();
  const isName = /^\p{Lu}/u.test(phrase) && ambiguous.some((name) => name.startsWith(stem));
  return isName ? 'capital' : 'any';
}

/** Name forms that are words of a language too, lower case. */
function ambiguousNames(entities: readonly Entity[]): string[] {
  return entities.flatMap(({ matching }) =>
    matching.names.filter(({ strength }) => strength === 'cue-only').map(({ text }) => text.toLowerCase()),
  );
}

function entityOwner(entity: Entity, entities: readonly Entity[]): Owner {
  return {
    role: 'entity',
    id: entity.id,
    caption: entity.caption,
    ...(Object.keys(entity.captions).length === 0 ? {} : { captions: entity.captions }),
    schema: entity.schema,
    statusClass: classifyStatuses(entity.statuses),
    everydayWordIn: entity.matching.everydayWordIn,
    wordAcronyms: entity.matching.names.filter(({ word }) => word).map(({ text }) => text.toLowerCase()),
    related: relatedTo(entity, entities, (kind) => kind !== 'not-the-same-as'),
    closelyRelated: relatedTo(entity, entities, (kind) => CLOSE_RELATIONS.has(kind)),
    hasNamesakes: entity.matching.counterCues.some(
      ({ alsoStrong, ofTheWord, reach }) => alsoStrong && !ofTheWord && reach !== 'adjacent',
    ),
    needsIdentity: entity.matching.cues.some((group) => group.identifies),
    ...birthYearOf(entity),
    ...(isMan(entity) ? { isMan: true } : {}),
    givenNames: [...new Set(entity.matching.persons.map((person) => person.given.toLowerCase()))],
  };
}

const CLOSE_RELATIONS = new Set([
  'owned-by',
  'owner-of',
  'operates',
  'parent-of',
  'subsidiary-of',
  'produces',
  'produced-by',
]);

/** Entities that it names in a relation, and those that name it: a relation is written down on one side alone. */
function relatedTo(
  entity: Entity,
  entities: readonly Entity[],
  isWanted: (kind: string) => boolean,
): string[] {
  const own = entity.relations.filter(({ kind }) => isWanted(kind)).map(({ to }) => to);
  const others = entities.filter((other) =>
    other.relations.some(({ kind, to }) => to === entity.id && isWanted(kind)),
  );
  return [...new Set([...own, ...others.map(({ id }) => id)])];
}

function birthYearOf(entity: Entity): { birthYear?: number } {
  const year = Number(entity.properties.birthDate?.[0]?.slice(0, 4));
  return Number.isInteger(year) ? { birthYear: year } : {};
}

function isMan({ matching: { persons } }: Entity): boolean {
  return persons.length > 0 && persons.every(({ gender }) => gender === 'male');
}

/** Cue phrases with the number of the owner that holds exactly their effects; phrases of equal effect share an owner. */
function cuePhrases(entities: readonly Entity[], cueSets: CueSets, owners: Owner[]): [string, number][] {
  const cues = new Map<string, { phrase: string; name: string; effects: CueEffect[] }>();
  const add = (phrase: string, name: string, effect?: CueEffect): void => {
    const key = phrase.toLowerCase();
    let cue = cues.get(key);
    if (!cue) cues.set(key, (cue = { phrase, name, effects: [] }));
    if (!effect) return;
    const known = cue.effects.find((one) => isSameEffect(one, effect));
    if (!known) cue.effects.push(effect);
    else if (known.languages && effect.languages) {
      known.languages = [...new Set([...known.languages, ...effect.languages])].sort();
    } else delete known.languages;
  };
  for (const entity of entities) {
    const ownNames = new Set(entity.matching.names.map(({ text }) => text.toLowerCase()));
    for (const { groups, sign } of [
      { groups: entity.matching.cues, sign: 1 },
      { groups: entity.matching.counterCues, sign: -1 },
    ]) {
      for (const group of groups) {
        for (const { phrase, language, name } of phrasesOf(group, cueSets)) {
          // A shared topic may hold the entity's own name, which proves nothing of itself.
          if (ownNames.has(phrase.toLowerCase())) continue;
          const effect = effectOf(entity.id, group, sign);
          add(
            phrase,
            name,
            isBoundToLanguage(phrase, language, cueSets) ? { ...effect, languages: [language] } : effect,
          );
        }
      }
    }
  }
  for (const [set, languages] of Object.entries(cueSets)) {
    if (!STRUCTURAL_SETS.has(set)) continue;
    for (const phrase of Object.values(languages).flat()) {
      add(phrase, set);
      const cue = cues.get(phrase.toLowerCase());
      // Its part in names matters more than its topic.
      if (cue) cue.name = set;
    }
  }
  const numbers = new Map<string, number>();
  return [...cues.values()].map(({ phrase, name, effects }) => {
    const key = JSON.stringify([name, effects]);
    let owner = numbers.get(key);
    if (owner === undefined) {
      owner = owners.push({ role: 'cue', name, effects }) - 1;
      numbers.set(key, owner);
    }
    return [phrase, owner];
  });
}

function isSameEffect(a: CueEffect, b: CueEffect): boolean {
  return (
    a.entity === b.entity &&
    a.weight === b.weight &&
    a.reach === b.reach &&
    a.alsoStrong === b.alsoStrong &&
    a.identifies === b.identifies
  );
}

/** Sets that name no topic but a part of speech around names: titles, and words that make a longer name. */
const STRUCTURAL_SETS = new Set(['given-name-titles', 'longer-name', 'another-one']);

function effectOf(entity: string, group: CueGroup, sign: number): CueEffect {
  const reach: Reach = group.reach;
  return {
    entity,
    weight: sign * group.weight,
    reach,
    ...(group.alsoStrong ? { alsoStrong: true } : {}),
    ...(group.identifies ? { identifies: true } : {}),
  };
}

interface Phrase {
  phrase: string;
  language: string;
  /** Name of its set. */
  name: string;
}

function phrasesOf(group: CueGroup, cueSets: CueSets): Phrase[] {
  const inSet = (name: string, languages: Readonly<Record<string, readonly string[]>>): Phrase[] =>
    Object.entries(languages).flatMap(([language, phrases]) =>
      phrases.map((phrase) => ({ phrase, language, name })),
    );
  return [...inSet('own', group.phrases), ...group.sets.flatMap((set) => inSet(set, cueSets[set] ?? {}))];
}

/** Letters up to which a word of one language is often quite another in the next: `war`, `chef`, `legs` for `leg*`. Longer ones are mostly shared. */
const SHORT_WORD = 5;
/** The same of German nouns; names of places are mostly longer. */
const SHORT_NOUN = 6;
/** Set of short words that the languages of the Latin script share. */
const INTERNATIONAL = 'international-words';

/** Names, signs and groups of words go from one language to the other; Russian and Ukrainian share most of their words. */
function isBoundToLanguage(phrase: string, language: string, cueSets: CueSets): boolean {
  const word = phrase.replace('*', '');
  // A German noun has a capital: a Single is no single month.
  const isNoun = language === 'de' && word.length <= SHORT_NOUN && /^\p{Lu}\p{Ll}+$/u.test(word);
  return (
    (isNoun || (word.length <= SHORT_WORD && /^\p{Ll}\p{L}*$/u.test(word))) &&
    /^\p{Script=Latin}/u.test(word) &&
    !cueSets[INTERNATIONAL]?.['*']?.includes(phrase.toLowerCase())
  );
}

async function rivalPhrases(entities: readonly Entity[], owners: Owner[]): Promise<[string, number][]> {
  const rivals = new Map<string, { caption: string; of: string[] }>();
  for (const { id, homonyms, matching } of entities) {
    for (const { caption, names } of homonyms) {
      for (const name of names) {
        for (const form of await namesakeForms(name, matching.persons)) {
          const known = rivals.get(form.toLowerCase());
          if (!known) rivals.set(form.toLowerCase(), { caption, of: [id] });
          else if (!known.of.includes(id)) known.of.push(id);
        }
      }
    }
  }
  return [...rivals].map(([phrase, rival]) => [phrase, owners.push({ role: 'rival', ...rival }) - 1]);
}
