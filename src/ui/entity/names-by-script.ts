import type { Entity } from '@/core/entities/entity';

/** Writing systems that get a heading of their own; everything else is `other`. */
export type NameScript = 'latin' | 'cyrillic' | 'han' | 'arabic' | 'other';

export type NameRole = 'name' | 'alias' | 'abbreviation' | 'weakAlias' | 'previousName';

/** Names in one writing system, each once, in the order of the pack. */
export interface NameGroup {
  script: NameScript;
  names: {
    text: string;
    role: NameRole;
    /** BCP 47, where the pack says of what language the name is the usual form. */
    language?: string;
  }[];
}

const ROLES: readonly NameRole[] = ['name', 'alias', 'abbreviation', 'weakAlias', 'previousName'];
const SCRIPTS: readonly NameScript[] = ['latin', 'cyrillic', 'han', 'arabic', 'other'];

/** Groups every name of an entity by the script of its letters; the captions of other languages stand first in their script. */
export function groupNames({ captions, properties }: Pick<Entity, 'captions' | 'properties'>): NameGroup[] {
  const seen = new Set<string>();
  const groups = new Map<NameScript, NameGroup['names']>();
  const add = (name: NameGroup['names'][number]) => {
    if (seen.has(name.text)) return;
    seen.add(name.text);
    const script = scriptOf(name.text);
    groups.set(script, [...(groups.get(script) ?? []), name]);
  };
  for (const [language, text] of Object.entries(captions)) add({ text, role: 'name', language });
  for (const role of ROLES) {
    for (const text of properties[role] ?? []) add({ text, role });
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
  if (/\p{Script=Arabic}/u.test(text)) return 'arabic';
  return /\p{Script=Latin}/u.test(text) ? 'latin' : 'other';
}
