import { beforeAll, describe, expect, it } from 'vitest';
import { PLACES, SPLITS, type CoverageCase } from '../fixtures/coverage-cases';
import { useStage } from '../support/stage';

const stage = useStage();

/** Underlined text in each section of a page, in document order. */
async function underlinedIn(cases: readonly CoverageCase[]): Promise<string[][]> {
  const { errors, open, site } = stage();
  const sections = cases.map(({ html }, at) => `<section id="${at}">${html}</section>`).join('\n');
  const { page } = await open(
    site.put('coverage.html', `<!doctype html><meta charset="utf-8"><title>Page</title>${sections}`),
  );
  const found = await page.evaluate(() => {
    const sectionOf = (node: Node | null): number => {
      for (let at = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
        if (at instanceof Element && at.localName === 'section') return Number(at.id);
      }
      return -1;
    };
    const texts: [number, string][] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('sidelight-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const text = range.cloneContents();
        text.querySelectorAll('rt,rp,script').forEach((unread) => unread.remove());
        text.querySelectorAll('br').forEach((line) => line.replaceWith(' '));
        texts.push([sectionOf(startContainer), text.textContent ?? '']);
      }
    }
    return texts;
  });
  expect(await errors.read()).toEqual([]);
  await page.close();
  const clean = (text: string) => text.replaceAll(/[\u00AD\u200B\u2060]/g, '').replaceAll(/\s+/g, ' ');
  return cases.map((_case, at) => found.filter(([section]) => section === at).map(([, text]) => clean(text)));
}

function describeCases(title: string, cases: readonly CoverageCase[]): void {
  describe(title, () => {
    let underlined: string[][] = [];
    beforeAll(async () => {
      underlined = await underlinedIn(cases);
    });

    it.each(cases.map((one, at) => ({ ...one, at, names: one.expected.join() || 'nothing' })))(
      '$why: $names',
      ({ at, expected }) => {
        expect(underlined[at]).toEqual(expected);
      },
    );
  });
}

describeCases('a reader sees', PLACES);
describeCases('cut up, a reader sees', SPLITS);
