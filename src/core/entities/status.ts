import { z } from '../zod';
import { PartialDate } from './partial-date';

/** Lists and registers a pack speaks of. Labels and links stand in `authorities.ts`. */
export const AuthorityId = z.enum([
  'us-ofac-sdn',
  'us-ofac-non-sdn',
  'us-bis-entity-list',
  'us-bis-meu-list',
  'us-dod-1260h',
  'us-dod-1286',
  'us-fcc-covered-list',
  'eu-269-2014',
  'eu-833-2014',
  'eu-other',
  'uk-sanctions-list',
  'jp-mof',
  'jp-meti-feul',
  'jp-meti-russia',
  'ca-sema',
  'ca-terrorist-entities',
  'ca-named-research',
  'ch-seco',
  'au-dfat',
  'nz-russia',
  'ua-nsdc',
  'ua-gur',
  'un-sc',
]);
export type AuthorityId = z.infer<typeof AuthorityId>;

/**
 * What a listing does in law. Never folded into one "sanctioned". Ordered from gravest to lightest. `financial-restrictions` limits loans,
 * securities or transactions without a freeze; `securities-ban` only forbids dealing in the securities; `named` has no legal effect.
 */
export const Measure = z.enum([
  'asset-freeze',
  'financial-restrictions',
  'securities-ban',
  'export-control',
  'procurement-ban',
  'military-company-list',
  'research-caution',
  'other',
  'named',
]);
export type Measure = z.infer<typeof Measure>;

/** One entry of one list, as read. `verified` admits no other mark: a status is built only from a row that was seen. */
export const Status = z.strictObject({
  authority: AuthorityId,
  measure: Measure,
  /** What the entry does, in plain words, e.g. `asset freeze and trust services sanctions`. */
  effect: z.string().min(1),
  programme: z.string().min(1).optional(),
  state: z.enum(['listed', 'delisted']),
  /** Day, month or year of the listing. Absent where the copy holds none; then the interface says so. */
  date: PartialDate.optional(),
  /** The name under which it is listed, as printed. */
  listedAs: z.string().min(1).optional(),
  /** Number of the entry: `UID 49193`, `RUS2299`. */
  reference: z.string().min(1).optional(),
  sources: z.array(z.string()).min(1),
  verified: z.enum(['SEEN-LIST', 'SEEN-PAGE']),
  /** Date of the list copy that was read. */
  asOf: PartialDate,
  note: z.string().min(1).optional(),
});
export type Status = z.infer<typeof Status>;

/** A list without an entry: searched (`not-found`, with the date of the copy) or not readable (`not-checked`). */
export const ListCheck = z.discriminatedUnion('result', [
  z.strictObject({
    authority: AuthorityId,
    result: z.literal('not-found'),
    asOf: PartialDate,
    note: z.string().min(1).optional(),
  }),
  z.strictObject({
    authority: AuthorityId,
    result: z.literal('not-checked'),
    note: z.string().min(1).optional(),
  }),
]);
export type ListCheck = z.infer<typeof ListCheck>;
