import type { Entity } from '@/core/entities/entity';
import { NAME_PROPERTIES, type NameRole } from '@/core/entities/name-properties';

/** Writing systems that get a heading of their own; everything else is `other`. */
export type NameScript = 'latin' | 'cyrillic' | 'han' | 'arabic' | 'other';

/** Names in one writing system, each once, in the order of the pack. */
export interface NameGroup {
  script: NameScript;
  names: {
    text: string;
    role: NameRole;
    /** BCP 47 tags; empty where the pack knows no language of the name. */
    languages: string[];
  }[];
}

const SCRIPTS: readonly NameScript[] = ['latin', 'cyrillic', 'han', 'arabic', 'other'];

/**
 * Groups every name of an entity by the script of its letters; the captions of other languages stand first in their script. A caption is of its
 * language, and of each other that the pack gives for it.
 */
export function groupNames({
  captions,
  properties,
  nameLanguages,
}: Pick<Entity, 'captions' | 'properties' | 'nameLanguages'>): NameGroup[] {
  const languages = new Map<string, Set<string>>();
  const note = (name: string, language: string) =>
    languages.set(name, (languages.get(name) ?? new Set()).add(language));
  for (const [language, name] of Object.entries(captions)) note(name, language);
  for (const [language, names] of Object.entries(nameLanguages))
    for (const name of names) note(name, language);

  const seen = new Set<string>();
  const groups = new Map<NameScript, NameGroup['names']>();
  const add = (text: string, role: NameRole) => {
    if (seen.has(text)) return;
    seen.add(text);
    const script = scriptOf(text);
    const name = { text, role, languages: [...(languages.get(text) ?? [])] };
    groups.set(script, [...(groups.get(script) ?? []), name]);
  };
  for (const text of Object.values(captions)) add(text, 'name');
  for (const role of NAME_PROPERTIES) for (const text of properties[role] ?? []) add(text, role);
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
