import type { Claim } from './page-index';

export function initialsOf(claim: Claim): number {
  if (claim.kind !== 'surname') return 0;
  const initials = claim.surface.match(/(?<!\p{L})\p{Lu}(?!\p{L})/gu)?.length ?? 0;
  return initials > 1 ? initials + 1 : initials;
}

export function isLowerCase({ surface }: Claim): boolean {
  const first = surface.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** Three words or more, or six ideographs. */
export function isLong(claim: Claim): boolean {
  if (claim.kind !== 'name') return false;
  const words = claim.surface.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length >= 3 || /^\p{Script=Han}{6,}$/u.test(claim.surface);
}

/** The form begins or ends with more than an initial: another word of the name. */
export function hasGivenName(claim: Claim): boolean {
  return claim.kind === 'surname' && (claim.surface.match(/\p{L}{3,}/gu)?.length ?? 0) > 1;
}

/** An acronym of which the pack says that it is an ordinary word too: HIT, BIT. */
export function isWordAcronym({ entity, surface }: Claim): boolean {
  return entity.wordAcronyms.includes(surface.normalize('NFKC').toLowerCase());
}

/** «Аэро-хит»: the part that the name writes in capitals is written small, as a word. */
export function isWrittenSmall({ entity, kind, surface }: Claim): boolean {
  return (
    kind === 'name' &&
    /-\p{Lu}{2,}$/u.test(entity.caption) &&
    /^\p{Lu}\p{Ll}+[-\u2010\u2011\s]\p{Ll}+$/u.test(surface)
  );
}

/** Words of a name; figures are words as well. */
export function wordsOf({ surface }: Claim): number {
  return surface.match(/[\p{L}\p{N}]+/gu)?.length ?? 1;
}
