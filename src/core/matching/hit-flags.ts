import type { PhraseRole } from './index-entry';
import type { NameKind, Strength } from './model';

/**
 * The flags number of a hit. Bits 0–1 role · 2–3 strength · 4–5 kind · then facts of the surface. The lowest six bits are those of the
 * index's form flags.
 */
const ROLES: readonly PhraseRole[] = ['name', 'cue', 'rival', 'given-name'];
const STRENGTHS: readonly Strength[] = ['strong', 'short', 'cue-only', 'rare'];
const KINDS: readonly NameKind[] = ['name', 'acronym', 'surname', 'product'];

/** Mask of role, strength and kind. */
export const FORM_BITS = 0x3f;
export const ROLE_BITS = 3;
export const ROLE_NAME = 0;
export const ROLE_CUE = 1;
export const ROLE_RIVAL = 2;

/** At least two letters, all of them capitals. */
export const ALL_CAPS_SURFACE = 1 << 6;
/** Directly after `#`. */
export const AFTER_HASH = 1 << 7;
/** Directly after `@`. */
export const AFTER_AT = 1 << 8;
/** Inside a URL, domain, e-mail address or file path. Never on names. */
export const IN_ADDRESS = 1 << 9;
/** The first letter is a capital. */
export const CAPITAL_FIRST = 1 << 10;

/** The flags in words. */
export interface HitFacts {
  role: PhraseRole;
  strength: Strength;
  kind: NameKind;
  allCaps: boolean;
  afterHash: boolean;
  afterAt: boolean;
  inAddress: boolean;
  capitalFirst: boolean;
}

/** Role, strength and kind as the lowest six bits. */
export function packForm(role: PhraseRole, strength: Strength, kind: NameKind): number {
  return ROLES.indexOf(role) | (STRENGTHS.indexOf(strength) << 2) | (KINDS.indexOf(kind) << 4);
}

/** The facts as one number, as a scan reports them. */
export function packHitFlags(facts: HitFacts): number {
  return (
    packForm(facts.role, facts.strength, facts.kind) |
    (facts.allCaps ? ALL_CAPS_SURFACE : 0) |
    (facts.afterHash ? AFTER_HASH : 0) |
    (facts.afterAt ? AFTER_AT : 0) |
    (facts.inAddress ? IN_ADDRESS : 0) |
    (facts.capitalFirst ? CAPITAL_FIRST : 0)
  );
}

/** Any number unpacks. */
export function unpackHitFlags(flags: number): HitFacts {
  return {
    role: ROLES[flags & 3] ?? 'name',
    strength: STRENGTHS[(flags >> 2) & 3] ?? 'cue-only',
    kind: KINDS[(flags >> 4) & 3] ?? 'name',
    allCaps: (flags & ALL_CAPS_SURFACE) !== 0,
    afterHash: (flags & AFTER_HASH) !== 0,
    afterAt: (flags & AFTER_AT) !== 0,
    inAddress: (flags & IN_ADDRESS) !== 0,
    capitalFirst: (flags & CAPITAL_FIRST) !== 0,
  };
}
