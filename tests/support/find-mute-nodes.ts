import { readFileSync } from 'node:fs';
import type { SpokenNode } from './spoken-nodes';

/** Roles that say nothing by themselves. */
const NEEDS_NAME: ReadonlySet<string> = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'switch',
  'tab',
  'option',
  'listbox',
  'dialog',
  'heading',
  'region',
  'navigation',
  'table',
  'columnheader',
  'rowheader',
  'image',
  'DisclosureTriangle',
]);

/** A year may head what happened in it, and a number stand in a row of choices that has a name; as a button or a link it says nothing. */
const NEEDS_WORDS: ReadonlySet<string> = new Set(['button', 'link', 'option', 'region', 'table', 'switch']);

const KEYS: ReadonlySet<string> = new Set(
  Object.keys(JSON.parse(readFileSync('assets/public/_locales/en/messages.json', 'utf8')) as object),
);

/** Parts that a screen reader tells of by their kind alone, by a number, or by what was meant for programs. One line each. */
export function findMuteNodes(nodes: readonly SpokenNode[]): string[] {
  return nodes.flatMap(({ role, name, description, text }) => {
    const fault = (what: string) => [`${role}: ${what} (${name || text.slice(0, 80)})`];
    if (NEEDS_NAME.has(role) && name === '') return fault('no name');
    if (NEEDS_WORDS.has(role) && !/\p{L}/u.test(name)) return fault('no word in its name');
    const words = `${name} ${description}`;
    // Not the dollars of a fact.
    if (/(?<!\p{L})\$\d(?!\d)|\bundefined\b|\bNaN\b|\[object/u.test(words))
      return fault('a value is missing');
    if (words.split(/\s+/).some((word) => KEYS.has(word) && /[a-z][A-Z]/.test(word)))
      return fault('the key of a message');
    return [];
  });
}
