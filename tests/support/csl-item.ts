import { z } from '@/core/zod';

/** A date of the schema: one or two dates of one to three parts, or words. */
const CslDate = z.union([
  z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) }),
  z.strictObject({ literal: z.string() }),
]);

/**
 * What of an item of CSL-JSON we write, by the names, types and kinds of
 * https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json, which allows no other field.
 */
export const CslItem = z.strictObject({
  id: z.union([z.string(), z.number()]),
  type: z.enum(['webpage', 'entry', 'dataset', 'document']),
  title: z.string(),
  publisher: z.string().optional(),
  'container-title': z.string().optional(),
  version: z.string().optional(),
  issued: CslDate.optional(),
  accessed: CslDate.optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  note: z.string().optional(),
});
