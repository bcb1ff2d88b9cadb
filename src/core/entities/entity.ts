import { z } from '../zod';
import { Attribution, Fact } from './fact';
import { ENTITY_ID, LANGUAGE_TAG } from './id-patterns';
import { IDENTIFIER_PROPERTIES } from './identifier-properties';
import { LegalPerson } from './legal-person';
import { MatchingRules } from './matching-rules';
import { NAME_PROPERTIES } from './name-properties';
import { Relation } from './relations';
import { ListCheck, Status } from './status';

/** Stable slug of an entity, unique over every pack: `aero-hit`. */
export const EntityId = z.string().regex(ENTITY_ID, 'lower-case words joined by hyphens');
export type EntityId = z.infer<typeof EntityId>;

/** The followthemoney schemata that a pack uses (https://followthemoney.tech/explorer/). */
export const EntitySchema = z.enum([
  'Person',
  'Company',
  'Organization',
  'PublicBody',
  'Product',
  'Vessel',
  'Airplane',
]);
export type EntitySchema = z.infer<typeof EntitySchema>;

/** followthemoney property name → list of values, always text. Unknown property names are refused. */
export const Properties = z.partialRecord(
  z.enum([
    ...NAME_PROPERTIES,
    'legalForm',
    'country',
    'jurisdiction',
    'nationality',
    'birthDate',
    'birthPlace',
    'gender',
    'position',
    'incorporationDate',
    'address',
    'website',
    ...IDENTIFIER_PROPERTIES,
    'sector',
    'parent',
  ]),
  z.array(z.string().min(1)).min(1),
);
export type Properties = z.infer<typeof Properties>;

/** Something else with the same name, to be told apart by the reader and by the matcher. */
export const Homonym = z.strictObject({
  caption: z.string().min(1),
  /** One plain sentence: what the other thing is, and what is known of a link (usually: none shown). */
  description: z.string().min(1),
  identifiers: z.array(z.string().min(1)).default([]),
  sources: z.array(z.string().min(1)).default([]),
  /**
   * Full names of the other thing, as written. Where one stands on a page it is never ours, and the short forms
   * around it belong to it.
   */
  names: z.array(z.string().min(2)).default([]),
});
export type Homonym = z.infer<typeof Homonym>;

/** One named person, company, body or product with everything that was verified about it. */
export const Entity = z.strictObject({
  $schema: z.string().optional(),
  id: EntityId,
  schema: EntitySchema,
  /** The name shown to readers. */
  caption: z.string().min(1).max(300),
  /** Caption by interface language (BCP 47), where a sourced form exists. */
  captions: z.record(z.string(), z.string().min(1)).default({}),
  /** One line: who is this. Neutral, sourced, no status. */
  summary: z.strictObject({
    text: z.string().min(1).max(200),
    attribution: Attribution,
    sources: z.array(z.string()).min(1),
  }),
  properties: Properties,
  /**
   * BCP 47 tag → those names of `properties` that are written in this language; `ru-Latn` is Russian in Latin letters. One name may be a word of several
   * languages; one under no tag was seen without a language.
   */
  nameLanguages: z.record(z.string().regex(LANGUAGE_TAG), z.array(z.string().min(1)).min(1)).default({}),
  datasets: z.array(z.string()).min(1),
  topics: z.array(z.string()).default([]),
  /** Where one brand stands for several legal persons: each of them, by number. */
  legalPersons: z.array(LegalPerson).default([]),
  statuses: z.array(Status).default([]),
  checks: z.array(ListCheck).default([]),
  facts: z.array(Fact).default([]),
  relations: z.array(Relation).default([]),
  homonyms: z.array(Homonym).default([]),
  matching: MatchingRules,
});
export type Entity = z.infer<typeof Entity>;
