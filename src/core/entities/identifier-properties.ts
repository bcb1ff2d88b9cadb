import type { Properties } from './entity';

/** Properties that identify, in the order of the page. */
export const IDENTIFIER_PROPERTIES = [
  'innCode',
  'ogrnCode',
  'okpoCode',
  'registrationNumber',
  'idNumber',
  'opensanctionsId',
] as const satisfies readonly (keyof Properties)[];
export type IdentifierProperty = (typeof IDENTIFIER_PROPERTIES)[number];
