import type { Properties } from '@/core/entities/entity';

/** Writing systems that get a heading of their own; everything else is `other`. */
export type NameScript = 'latin' | 'cyrillic' | 'han' | 'other';

export type NameRole = 'name' | 'alias' | 'abbreviation' | 'weakAlias' | 'previousName';

/** Names in one writing system, each once, in the order of the pack. */
export interface NameGroup {
  script: NameScript;
  names: { text: string; role: NameRole }[];
}

const ROLES: readonly NameRole[] = ['name', 'alias', 'abbreviation', 'weakAlias', 'previousName'];
const SCRIPTS: readonly NameScript[] = ['latin', 'cyrillic', 'han', 'other'];

/** Groups every name of an entity by the script of its first letter that is not common to all. */
export function groupNames(properties: Properties): NameGroup[] {
  const seen = new Set<string>();
  const groups = new Map<NameScript, NameGroup['names']>();
  for (const role of ROLES) {
    for (const text of properties[role] ?? []) {
      if (seen.has(text)) continue;
      seen.add(text);
      const script = scriptOf(text);
      groups.set(script, [...(groups.get(script) ?? []), { text, role }]);
    }
  }
  return SCRIPTS.flatMap((script) => {
    const names = groups.get(script);
    return names ? [{ script, names }] : [];
  });
}

/** Cyrillic and Han win over Latin: `ООО «Aero-HIT»` is read by someone who reads Russian. */
function scriptOf(text: string): NameScript {
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return 'han';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'cyrillic';
  return /\p{Script=Latin}/u.test(text) ? 'latin' : 'other';
}
