import type { CueGroup } from '../core/entities/matching-rules';
import type { PackFault } from './read-json-file';
import type { PackPart } from './read-pack';

/**
 * Two entities may share a short name, never a strong one; and one phrase cannot speak both for and against an entity. Phrases of shared cue
 * sets are left out of the second rule: sets overlap by nature, and the decision weighs them.
 */
export function checkNames(parts: readonly PackPart[]): PackFault[] {
  const faults: PackFault[] = [];
  const strong = new Map<string, string>();
  const places = parts.flatMap(({ entities, files }) =>
    entities.map((entity, index) => ({ entity, file: files[index] ?? '' })),
  );
  for (const { entity, file } of places) {
    entity.matching.names.forEach((name, at) => {
      if (name.strength !== 'strong') return;
      for (const text of [name.text, ...name.forms]) {
        const key = comparable(text);
        const owner = strong.get(key);
        if (owner !== undefined && owner !== entity.id) {
          const message = `“${text}” is a strong name of “${owner}” too`;
          faults.push({ file, path: `matching.names.${at}`, message });
        }
        strong.set(key, owner ?? entity.id);
      }
    });

    const cues = new Set(entity.matching.cues.flatMap(ownPhrases).map(({ phrase }) => comparable(phrase)));
    entity.matching.counterCues.forEach((group, at) => {
      for (const { phrase, path } of ownPhrases(group)) {
        if (!cues.has(comparable(phrase))) continue;
        const message = `“${phrase}” is a cue and a counter-cue`;
        faults.push({ file, path: `matching.counterCues.${at}.${path}`, message });
      }
    });
  }
  return faults;
}

function ownPhrases(group: CueGroup): { phrase: string; path: string }[] {
  return Object.entries(group.phrases).flatMap(([language, phrases]) =>
    phrases.map((phrase, at) => ({ phrase, path: `phrases.${language}.${at}` })),
  );
}

/** Rough on purpose: case, width, accents, hyphens and punctuation make no second name. */
function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}
