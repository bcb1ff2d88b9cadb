import type { IdentifierProperty } from './find-identifiers';

/** Message key of each kind of number. */
export const IDENTIFIER_LABELS: Record<IdentifierProperty, string> = {
  innCode: 'entityInn',
  ogrnCode: 'entityOgrn',
  okpoCode: 'entityOkpo',
  registrationNumber: 'entityRegistrationNumber',
  idNumber: 'entityIdNumber',
  opensanctionsId: 'entityOpensanctionsId',
};
