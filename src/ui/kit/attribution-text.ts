import type { Attribution } from '@/core/entities/fact';
import type { Language } from './language';

const KEYS: Record<string, string> = {
  'official-record': 'kitOfficialRecord',
  reported: 'kitReportedBy',
  stated: 'kitStatedBy',
  denied: 'kitDeniedBy',
} satisfies Record<Attribution['kind'], string>;

/** Who stands behind a statement: “Reported by Bloomberg”. A kind this version does not know gives the name alone. */
export function attributionText({ kind, by }: Attribution, language: Language): string {
  const key = Object.hasOwn(KEYS, kind) ? KEYS[kind] : undefined;
  return key ? language.translate(key, [by]) : by;
}
