import { z } from '../zod';
import { EntityId, EntitySchema } from '../entities/entity';
import { Attribution } from '../entities/fact';
import { PackInfo } from '../entities/pack';
import { PartialDate } from '../entities/partial-date';
import { RelationKind } from '../entities/relations';
import { Source, Sources } from '../entities/sources';
import { AuthorityId, Measure, Status } from '../entities/status';
import { STATUS_CLASSES } from '../entities/status-class';
import { REPORT_VERSION } from './report-version';

// The descriptions go into the JSON Schema, which is what those who read reports with programs of their own have before them.

const SourceKeys = z.array(z.string()).describe('Keys into `sources` of the report.');

/** A list by its id. The type names the known ones: what shows a list says of any other that it is not known. */
const ReportedList = z
  .union([AuthorityId, z.string()])
  .describe(
    'Id of a list; one that this version does not know stands as the pack prints it.',
  ) as z.ZodType<AuthorityId>;

const ReportedMeasure = z
  .union([Measure, z.string()])
  .describe(
    'What the entry does; a kind that this version does not know stands as the pack prints it.',
  ) as z.ZodType<Measure>;

const ReportedDate = z
  .union([PartialDate, z.string()])
  .describe(
    '`YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as its source; a text that is no such date stands as the pack prints it.',
  );

const ReportedMention = z
  .strictObject({
    name: z.string().describe('The words that are underlined, as the page writes them.'),
    before: z.string().describe('The sentence before them; begins with `…` where a long one is cut.'),
    after: z.string().describe('The sentence after them; ends with `…` where a long one is cut.'),
    rule: z.string().describe('Why these words were taken for the name.'),
    evidence: z.string().optional().describe('The words on the page or of the pack that the rule leans on.'),
  })
  .describe('One place where a name stands on the page.');
export type ReportedMention = z.infer<typeof ReportedMention>;

const ReportedName = z
  .strictObject({
    id: EntityId.describe('The same in every report and every language.'),
    caption: z.string().describe('The name, in the reader’s language where the pack has it.'),
    kind: EntitySchema.describe('Schema of followthemoney (https://followthemoney.tech/explorer/).'),
    countries: z.array(z.string()).describe('ISO 3166 codes, lower case; empty where none is known.'),
    summary: z
      .strictObject({
        text: z.string(),
        attribution: Attribution.describe('Who says so.'),
        sources: SourceKeys,
      })
      .describe('Who this is, in one line.'),
    statusClass: z
      .enum(STATUS_CLASSES)
      .describe(
        'The gravest listing in force: `freeze` is an asset freeze, `control` a ban on some dealings (finance, securities, exports, procurement), `listed` any other list; `known` says that none was found in the lists that were searched, no more.',
      ),
    statuses: z
      .array(
        Status.extend({
          authority: ReportedList,
          measure: ReportedMeasure,
          date: ReportedDate.optional(),
          asOf: ReportedDate,
        }),
      )
      .describe('Entries in lists, the gravest first, those no longer in force too.'),
    notFound: z
      .array(
        z.strictObject({
          authority: ReportedList,
          asOf: ReportedDate.describe('Date of the copy that was searched; it speaks of that copy alone.'),
          note: z
            .string()
            .optional()
            .describe('How it was searched, or what was found in place of the name.'),
        }),
      )
      .describe('Lists that were searched without finding the name. That never means “not sanctioned”.'),
    notChecked: z
      .array(
        z.strictObject({
          authority: ReportedList,
          note: z
            .string()
            .optional()
            .describe('Why it could not be checked; absent where the pack does not speak of the list.'),
        }),
      )
      .describe(
        'Every other list that Sidelight knows: none of them was checked, and the name may stand on them or not.',
      ),
    mentions: z.array(ReportedMention).describe('In the order of the page.'),
  })
  .describe('A name on the page, with what the packs said of it then.');
export type ReportedName = z.infer<typeof ReportedName>;

const ReportedConnection = z
  .strictObject({
    from: EntityId,
    to: EntityId,
    kind: RelationKind.describe('How `from` is linked to `to`, read in this direction.'),
    claims: z
      .array(
        z.strictObject({
          attribution: Attribution.describe('Who says so.'),
          date: ReportedDate.optional().describe('When it happened or was said, where the source says it.'),
          note: z.string().optional(),
          sources: SourceKeys,
        }),
      )
      .describe('What each source says of the link.'),
  })
  .describe('A link between two names on the page.');

/** Everything that Sidelight found on one page at one time, with what its packs said of it then. */
export const PageReport = z
  .strictObject({
    format: z.literal('sidelight-page-report'),
    formatVersion: z
      .literal(REPORT_VERSION)
      .describe('Raised when a field changes its meaning or goes; a new field alone does not raise it.'),
    madeBy: z.string().describe('Version of Sidelight.'),
    page: z.strictObject({
      title: z.string(),
      address: z.string(),
      readAt: z.iso.datetime().describe('When the page was asked for its names, ISO 8601 in UTC.'),
      isComplete: z
        .boolean()
        .describe(
          'Whether all of the page had been read by then, each of its frames answered, and every mention is here.',
        ),
      mentionCount: z
        .int()
        .describe('Mentions on the page; more than are listed below where there are very many.'),
    }),
    packs: z
      .array(PackInfo.pick({ id: true, title: true, version: true }).extend({ date: ReportedDate }))
      .describe(
        'The packs of facts that were switched on; `date` is the day on which one was last verified.',
      ),
    names: z.array(ReportedName).describe('The gravest status first, then by caption.'),
    connections: z.array(ReportedConnection).describe('Links between names on the page.'),
    authorities: z
      .record(z.string(), z.string())
      .describe('Names of the lists above by their ids, in the reader’s language.'),
    sources: z
      .record(
        Sources.keyType,
        Source.extend({
          published: ReportedDate.optional().describe(
            'Day of publication or of the list copy; absent where the source gives none.',
          ),
          accessed: ReportedDate,
        }),
      )
      .describe('What the report points at, by key; `accessed` is the day it was last opened.'),
  })
  .describe(
    'Everything that Sidelight found on one page at one time, with what its packs said of it then. Ids are the same in every language; words are in the reader’s or the pack’s.',
  );
export type PageReport = z.infer<typeof PageReport>;
