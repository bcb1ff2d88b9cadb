import type { IdentifierProperty } from '@/core/entities/identifier-properties';

/** Message key of each kind of number. */
export const IDENTIFIER_LABELS: Record<IdentifierProperty, string> = {
  innCode: 'entityInn',
  ogrnCode: 'entityOgrn',
  okpoCode: 'entityOkpo',
  registrationNumber: 'entityRegistrationNumber',
  idNumber: 'entityIdNumber',
  opensanctionsId: 'entityOpensanctionsId',
};
