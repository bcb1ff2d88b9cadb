import { z } from '../zod';
import { EntityId, EntitySchema } from '../entities/entity';
import { Attribution } from '../entities/fact';
import { PackInfo } from '../entities/pack';
import { PartialDate } from '../entities/partial-date';
import { RelationKind } from '../entities/relations';
import { Sources } from '../entities/sources';
import { AuthorityId, Status } from '../entities/status';
import { STATUS_CLASSES } from '../entities/status-class';

/** Raised when a field changes its meaning or goes; a new field alone does not raise it. */
export const REPORT_VERSION = 1;

const StatusClass = z.enum(STATUS_CLASSES);

/** One place where a name stands on the page. */
const ReportedMention = z.strictObject({
  /** The words that are underlined, as the page writes them. */
  name: z.string(),
  /** The rest of the sentence around them; `…` where a long one is cut. */
  before: z.string(),
  after: z.string(),
  /** Why these words were taken for the name: the rule, and the words on the page or of the pack that it leans on. */
  rule: z.string(),
  evidence: z.string().optional(),
});
export type ReportedMention = z.infer<typeof ReportedMention>;

const ReportedName = z.strictObject({
  id: EntityId,
  caption: z.string(),
  kind: EntitySchema,
  /** ISO 3166 codes, lower case. */
  countries: z.array(z.string()),
  summary: z.strictObject({ text: z.string(), attribution: Attribution, sources: z.array(z.string()) }),
  /** The gravest listing in force; `known` says that none was found in the lists that were searched, no more. */
  statusClass: StatusClass,
  /** Gravest first. */
  statuses: z.array(Status),
  notFound: z.array(z.strictObject({ authority: AuthorityId, asOf: PartialDate })),
  notChecked: z.array(AuthorityId),
  /** In the order of the page. */
  mentions: z.array(ReportedMention),
});
export type ReportedName = z.infer<typeof ReportedName>;

const ReportedConnection = z.strictObject({
  from: EntityId,
  to: EntityId,
  kind: RelationKind,
  claims: z.array(
    z.strictObject({
      attribution: Attribution,
      date: PartialDate.optional(),
      note: z.string().optional(),
      sources: z.array(z.string()),
    }),
  ),
});

/** Everything that Sidelight found on one page at one time, with what its packs said of it then. Keys in `sources` point into the last field. */
export const PageReport = z.strictObject({
  format: z.literal('sidelight-page-report'),
  formatVersion: z.literal(REPORT_VERSION),
  /** Version of Sidelight. */
  madeBy: z.string(),
  page: z.strictObject({
    title: z.string(),
    address: z.string(),
    /** When the page was asked for its names, ISO 8601 in UTC. */
    readAt: z.iso.datetime(),
    /** Whether all of the page had been read by then, and every mention is here. */
    isComplete: z.boolean(),
    /** Mentions on the page; more than are listed below where there are very many. */
    mentionCount: z.int(),
  }),
  packs: z.array(PackInfo.pick({ id: true, title: true, version: true, date: true })),
  /** Gravest status first, then by caption. */
  names: z.array(ReportedName),
  /** Links between names on the page. */
  connections: z.array(ReportedConnection),
  /** Names of the authorities above. */
  authorities: z.partialRecord(AuthorityId, z.string()),
  sources: Sources,
});
export type PageReport = z.infer<typeof PageReport>;
