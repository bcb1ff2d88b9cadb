import { type Claim, firstClaimsOf, type PageIndex } from './page-index';

/** `the Wagner group`: any group may be named so; `Wagner Group` is a name. */
export function isGroupOfThatName({ strength, surface }: Claim): boolean {
  return (
    strength === 'strong' && /^\p{Lu}[\p{L}-]+ (?:group|gruppe|groupe|grupo|grupa|gruppo)$/u.test(surface)
  );
}

/** Given name and surname in a spelling that nobody was seen to use: hardly anybody else's, where others of that name are not known. */
export function isSpeltAnew({ entity, kind, strength, surface }: Claim): boolean {
  return (
    kind === 'surname' &&
    strength !== 'strong' &&
    !entity.hasNamesakes &&
    (surface.match(/\p{L}{3,}/gu)?.length ?? 0) > 1
  );
}

/** `Aéro-Hit`: an accent that the name has in none of its spellings, where others bear a name like it. */
export function isAccented({ entity, kind, strength, surface }: Claim): boolean {
  return (
    strength === 'strong' &&
    kind === 'name' &&
    entity.hasNamesakes &&
    /\p{Script=Latin}\p{M}/u.test(surface.normalize('NFD')) &&
    !/\p{Script=Latin}\p{M}/u.test(entity.caption.normalize('NFD'))
  );
}

/** `aerohit`, and nowhere on the page with a capital: a pilot's or a player's alias may be that. */
export function isInSmallLetters(
  page: PageIndex,
  { entity, kind, needsTrace, strength, surface }: Claim,
): boolean {
  return (
    strength === 'strong' &&
    needsTrace &&
    kind === 'name' &&
    entity.hasNamesakes &&
    /^\p{Ll}+$/u.test(surface) &&
    /^\p{Script=Latin}/u.test(surface) &&
    firstClaimsOf(page, entity.id).every((other) => !/\p{Lu}/u.test(other.surface))
  );
}
