/** Properties that identify, in the order of the page; names of FollowTheMoney. */
export const IDENTIFIER_PROPERTIES = [
  'innCode',
  'ogrnCode',
  'okpoCode',
  'registrationNumber',
  'idNumber',
  'opensanctionsId',
] as const;
export type IdentifierProperty = (typeof IDENTIFIER_PROPERTIES)[number];
