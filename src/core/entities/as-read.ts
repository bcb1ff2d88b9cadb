import { z } from '../zod';
import { EarlierFact, EarlierStatus, EarlierWording } from './earlier-wording';
import { Entity, EntityId } from './entity';
import { Fact } from './fact';
import { LegalPerson } from './legal-person';
import { PackInfo } from './pack';
import { PackVersion } from './pack-version';
import type { PartialDate } from './partial-date';
import { Relation } from './relations';
import { Source, Sources } from './sources';
import { type AuthorityId, ListCheck, type Measure, Status } from './status';

/**
 * The data model as the extension reads it. The build refuses a list, a kind of measure and a date that it does not know; in the extension one of
 * them must not take every other fact from the reader. It is kept as a short plain text, and what shows it says that it is not known or not
 * legible: `authorityLabel`, `measureWords`, `formatDate`. Everything else is as strict as in the build.
 */

/** Signs of a text in the place of an id or a date: enough to recognise it in the source. */
const MOST_SIGNS = 60;

/** Stands where there is nothing to read. */
const NOTHING = '?';

/** Any JSON value on one line, without signs that cannot be seen or that turn the direction of writing. */
function asText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim();
  // The cut may fall behind a space.
  return [...line].slice(0, MOST_SIGNS).join('').trimEnd();
}

const AnyText = z
  .unknown()
  .default('')
  .transform((value) => (value === null ? '' : asText(value)));

const AuthorityAsRead = AnyText.transform((text) => (text || NOTHING) as AuthorityId);
const MeasureAsRead = AnyText.transform((text) => (text || NOTHING) as Measure);
/** Empty where there is none; it is said like a date that is absent. */
const DateAsRead = AnyText.transform((text): PartialDate => text);
const OptionalDateAsRead = AnyText.transform((text): PartialDate | undefined => text || undefined).optional();

const [NotFound, NotChecked] = ListCheck.options;
const Entry = LegalPerson.shape.entries.unwrap().element;

export const EntityAsRead = Entity.extend({
  statuses: z
    .array(
      Status.extend({
        authority: AuthorityAsRead,
        measure: MeasureAsRead,
        date: OptionalDateAsRead,
        asOf: DateAsRead,
      }),
    )
    .default([]),
  checks: z
    .array(
      z.discriminatedUnion('result', [
        NotFound.extend({ authority: AuthorityAsRead, asOf: DateAsRead }),
        NotChecked.extend({ authority: AuthorityAsRead }),
      ]),
    )
    .default([]),
  facts: z.array(Fact.extend({ date: OptionalDateAsRead })).default([]),
  relations: z.array(Relation.extend({ date: OptionalDateAsRead })).default([]),
  legalPersons: z
    .array(LegalPerson.extend({ entries: z.array(Entry.extend({ authority: AuthorityAsRead })).default([]) }))
    .default([]),
});

const EarlierWordingAsRead = EarlierWording.extend({
  statuses: z
    .array(
      EarlierStatus.extend({
        authority: AuthorityAsRead,
        measure: MeasureAsRead,
        date: OptionalDateAsRead,
      }),
    )
    .optional(),
  facts: z.array(EarlierFact.extend({ date: OptionalDateAsRead })).optional(),
});

export const PackInfoAsRead = PackInfo.extend({
  date: DateAsRead,
  history: z
    .array(
      PackVersion.extend({
        date: DateAsRead,
        before: z.record(EntityId, EarlierWordingAsRead).optional(),
      }),
    )
    .optional(),
});

export const SourcesAsRead = z.record(
  Sources.keyType,
  Source.extend({ published: OptionalDateAsRead, accessed: DateAsRead }),
);
