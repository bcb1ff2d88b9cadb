import { z } from '../zod';
import { Fact } from './fact';
import { PartialDate } from './partial-date';
import { Status } from './status';

/** More than any entry has; a history is read, not searched. */
export const MOST_EARLIER = 40;

/** A listing as an earlier version had it: as much as a reader compares. */
export const EarlierStatus = Status.pick({
  authority: true,
  measure: true,
  date: true,
  reference: true,
  state: true,
});
export type EarlierStatus = z.infer<typeof EarlierStatus>;

/** A statement as an earlier version had it. */
export const EarlierFact = z.strictObject({
  id: Fact.shape.id,
  text: Fact.shape.text,
  date: PartialDate.optional(),
});
export type EarlierFact = z.infer<typeof EarlierFact>;

/** What readers read of an entry before a version changed it or took it out; what the version left as it was is not in it. */
export const EarlierWording = z.strictObject({
  caption: z.string().min(1).max(300).optional(),
  /** Who it was said to be. */
  summary: z.string().min(1).max(200).optional(),
  statuses: z.array(EarlierStatus).min(1).max(MOST_EARLIER).optional(),
  facts: z.array(EarlierFact).min(1).max(MOST_EARLIER).optional(),
});
export type EarlierWording = z.infer<typeof EarlierWording>;
