import type { Entity } from '../core/entities/entity';
import { NAME_PROPERTIES } from '../core/entities/name-properties';
import type { CueGroup, CueSets } from '../core/entities/matching-rules';
import { comparePhrase, phraseFault } from './compare-phrase';
import type { PackFault } from './read-json-file';
import type { PackPart } from './read-pack';

/**
 * Two entities may share a short name, never a strong one; one phrase cannot speak both for and against an entity, whether it is written out or comes
 * with a set; what has the same name bears a longer one; and every phrase can be found in a text. `cueSets` are the sets of all packs.
 */
export function checkNames(parts: readonly PackPart[], cueSets: CueSets): PackFault[] {
  const owners = new Map<string, string>();
  return parts.flatMap(({ entities, files }) =>
    entities.flatMap((entity, index) => {
      const file = files[index] ?? '';
      return [
        ...unfindable(entity),
        ...sharedStrongNames(entity, owners),
        ...cuesBothWays(entity, cueSets),
        ...ownNamesOfHomonyms(entity),
        ...languagesOfNoName(entity),
      ].map((fault) => ({ file, ...fault }));
    }),
  );
}

/** The phrases of a file of cue sets that no text can hold. */
export function checkCueSetPhrases(file: string, sets: CueSets): PackFault[] {
  return Object.entries(sets).flatMap(([set, languages]) =>
    phrasesIn(languages).flatMap(({ phrase, path }) =>
      withFault(phrase, `${set}.${path}`).map((fault) => ({ file, ...fault })),
    ),
  );
}

type FaultInFile = Omit<PackFault, 'file'>;

function withFault(phrase: string, path: string): FaultInFile[] {
  const message = phraseFault(phrase);
  return message === undefined ? [] : [{ path, message: `“${phrase}” ${message}` }];
}

function unfindable({ matching, homonyms }: Entity): FaultInFile[] {
  const groups = (['cues', 'counterCues'] as const).flatMap((part) =>
    matching[part].flatMap((group, at) =>
      phrasesIn(group.phrases).map(({ phrase, path }) => ({
        phrase,
        path: `matching.${part}.${at}.phrases.${path}`,
      })),
    ),
  );
  const names = matching.names.flatMap(({ text, forms }, at) => [
    { phrase: text, path: `matching.names.${at}.text` },
    ...forms.map((phrase, formAt) => ({ phrase, path: `matching.names.${at}.forms.${formAt}` })),
  ]);
  const rivals = homonyms.flatMap((homonym, at) =>
    homonym.names.map((phrase, nameAt) => ({ phrase, path: `homonyms.${at}.names.${nameAt}` })),
  );
  return [...names, ...groups, ...rivals].flatMap(({ phrase, path }) => withFault(phrase, path));
}

/** `owners`: comparable strong name → the entity that was first to have it; filled by the way. */
function sharedStrongNames({ id, matching }: Entity, owners: Map<string, string>): FaultInFile[] {
  const strong = [
    ...matching.names.flatMap(({ text, forms, strength }, at) =>
      strength === 'strong' ? [text, ...forms].map((name) => ({ name, path: `matching.names.${at}` })) : [],
    ),
    ...matching.persons.flatMap(({ given, patronymic, family, strength }, at) => {
      const full = [
        `${given} ${family}`,
        ...(patronymic === undefined ? [] : [`${given} ${patronymic} ${family}`]),
      ];
      return strength === 'strong' ? full.map((name) => ({ name, path: `matching.persons.${at}` })) : [];
    }),
  ];
  return strong.flatMap(({ name, path }) => {
    const key = comparePhrase(name);
    const owner = owners.get(key) ?? id;
    owners.set(key, owner);
    return owner === id ? [] : [{ path, message: `“${name}” is a strong name of “${owner}” too` }];
  });
}

function cuesBothWays({ matching }: Entity, cueSets: CueSets): FaultInFile[] {
  const cues = new Set(
    matching.cues.flatMap((group) => allPhrases(group, cueSets)).map(({ phrase }) => comparePhrase(phrase)),
  );
  return matching.counterCues.flatMap((group, at) =>
    allPhrases(group, cueSets)
      .filter(({ phrase }) => cues.has(comparePhrase(phrase)))
      .map(({ phrase, path }) => ({
        path: `matching.counterCues.${at}.${path}`,
        message: `“${phrase}” is a cue and a counter-cue`,
      })),
  );
}

/** A name of something else that the index cannot tell from ours would speak against every mention. */
function ownNamesOfHomonyms({ matching, homonyms }: Entity): FaultInFile[] {
  const own = new Set(matching.names.flatMap(({ text, forms }) => [text, ...forms]).map(comparePhrase));
  return homonyms.flatMap((homonym, at) =>
    homonym.names.flatMap((name, nameAt) =>
      own.has(comparePhrase(name))
        ? [{ path: `homonyms.${at}.names.${nameAt}`, message: `“${name}” is a name of this entity too` }]
        : [],
    ),
  );
}

/** A language is said of a name as it is written, to the letter. */
function languagesOfNoName({ nameLanguages, properties }: Entity): FaultInFile[] {
  const names = new Set(NAME_PROPERTIES.flatMap((property) => properties[property] ?? []));
  return Object.entries(nameLanguages).flatMap(([language, said]) =>
    said.flatMap((name, at) =>
      names.has(name)
        ? []
        : [{ path: `nameLanguages.${language}.${at}`, message: `“${name}” is no name of this entity` }],
    ),
  );
}

/** What a group says itself and what its sets say; the place is within the group. */
function allPhrases({ phrases, sets }: CueGroup, cueSets: CueSets): Place[] {
  const own = phrasesIn(phrases).map(({ phrase, path }) => ({ phrase, path: `phrases.${path}` }));
  const shared = sets.flatMap((set, at) =>
    phrasesIn(Object.hasOwn(cueSets, set) ? (cueSets[set] ?? {}) : {}).map(({ phrase }) => ({
      phrase,
      path: `sets.${at}`,
    })),
  );
  return [...own, ...shared];
}

interface Place {
  phrase: string;
  path: string;
}

function phrasesIn(languages: Readonly<Record<string, readonly string[]>>): Place[] {
  return Object.entries(languages).flatMap(([language, phrases]) =>
    phrases.map((phrase, at) => ({ phrase, path: `${language}.${at}` })),
  );
}
