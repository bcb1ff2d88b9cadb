import { z } from 'zod';

/** One labelled passage: a short page and the mentions a careful reader finds on it, in document order. */
export const Passage = z.object({
  id: z.string(),
  lang: z.string(),
  tags: z.array(z.string()),
  title: z.string().nullish(),
  html: z.string(),
  mentions: z.array(z.tuple([z.string(), z.string()])),
  note: z.string().nullish(),
});
export type Passage = z.infer<typeof Passage>;

/** Reads JSON Lines; a bad line is named by its number. */
export function parsePassages(text: string): Passage[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return Passage.parse(JSON.parse(line));
      } catch (error) {
        throw new Error(`line ${number}: ${String(error)}`, { cause: error });
      }
    });
}
