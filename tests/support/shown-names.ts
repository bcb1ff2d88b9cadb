import { beforeAll } from 'vitest';
import { createAnnotator, PACK_FOLDER, type Annotator } from '../gold/annotate';
import { foundMentions } from '../gold/evaluate';

/** The bundled packs, opened once for a test file. Gives the names that are shown of a page, as `surface=entity`. */
export function useShownNames(): (html: string, lang: string) => string[] {
  let annotator: Annotator;
  beforeAll(async () => {
    annotator = await createAnnotator(PACK_FOLDER);
  });
  return (html, lang) => {
    const { view, decision } = annotator.annotateHtml(html, lang);
    return foundMentions(view, decision).map(({ surface, entity }) => `${surface}=${entity}`);
  };
}
