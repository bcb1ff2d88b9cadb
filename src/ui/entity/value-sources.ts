import type { Entity } from '@/core/entities/entity';
import type { Status } from '@/core/entities/status';

/** Digits in a row that hardly two things share: a year has four. */
const TELLING_NUMBER = /\d{5}/;

/**
 * Keys of the sources that print a value, as far as the pack shows it: the name or number of a listing, a legal person's row, or, for a number alone, a
 * statement. The pack records no source of a value itself, and a place or a year in a sentence may be there for another reason; so those that
 * cannot be shown have none.
 */
export function valueSources(
  { statuses, legalPersons, facts }: Pick<Entity, 'statuses' | 'legalPersons' | 'facts'>,
  value: string,
): string[] {
  const parts = [
    ...statuses
      .filter(({ listedAs = '', reference = '' }) => holds(listedAs, value) || isSameNumber(reference, value))
      .map((status) => ({ sources: listSource(status) })),
    ...legalPersons.filter(
      ({ name, identifiers }) =>
        holds(name, value) || identifiers.some((identifier) => identifier.value === value),
    ),
    ...(TELLING_NUMBER.test(value) ? facts.filter(({ text }) => holds(text, value)) : []),
  ];
  return [...new Set(parts.flatMap(({ sources }) => sources))];
}

/** The list itself. Packs name what proves most first; what else speaks of a listing seldom prints its number. */
export function listSource({ sources }: Pick<Status, 'sources'>): string[] {
  return sources.slice(0, 1);
}

/** `UID 45709` and `OFAC UID 45709`: the pack sets the list before the number, or not. */
function isSameNumber(reference: string, value: string): boolean {
  if (reference === value) return true;
  const isTelling = /\d{4}|^\S*\d{3}\S*$/.test(reference);
  return isTelling && holds(value, reference);
}

/** As whole words: `123` does not stand in `1234`. */
function holds(text: string, part: string): boolean {
  if (part === '') return false;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before = '', after = ''] = [text.slice(0, at).at(-1), text.slice(at + part.length).at(0)];
    if (!isJoined(before, part.at(0)) && !isJoined(after, part.at(-1))) return true;
  }
  return false;
}

function isJoined(neighbour: string, end: string | undefined): boolean {
  return isOfWord(neighbour) && isOfWord(end ?? '');
}

function isOfWord(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}
