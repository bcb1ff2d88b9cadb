import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import type { OpenedTab } from '../../src/build/browser/control-page';
import type { SeenElement } from '../support/lens-page';
import { popoverOf } from '../support/popover';
import { browserName, closeStage, openStage, type Stage } from '../support/stage';
import { speakingCopy } from '../support/speaking-copy';
import { translateIn } from '../support/translate-in';
import { waitUntil } from '../support/wait-until';

interface PackedEntity {
  id: string;
  caption: string;
  properties: Record<string, string[]>;
}

const PACKS = 'assets/pack';
const ENTITIES = readdirSync(PACKS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const folder = path.join(PACKS, name, 'entities');
    return readdirSync(folder).map(
      (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as PackedEntity,
    );
  });

/** A screen apart, so that below each name there is room for a card of the usual height. Names that need one get their full one beside them. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Names</title>
  <style>p { margin: 0 0 100vh }</style>
  ${ENTITIES.map(
    ({ id, caption, properties }) =>
      `<p id="${id}">${[...new Set([caption, ...(properties['name'] ?? [])])].map((name) => `The report names ${name}.`).join(' ')}</p>`,
  ).join('\n')}</html>`;

describe.each(['en', 'uk', 'ru'])('the card of every name in the packs, in the language %s', (language) => {
  let copy: ReturnType<typeof speakingCopy> | undefined;
  let stage: Stage | undefined;
  beforeAll(async () => {
    copy = speakingCopy(EXTENSION_FOLDER[browserName], language);
    stage = await openStage({ extensionFolder: copy.folder });
  });
  afterAll(async () => {
    await closeStage(stage);
    copy?.remove();
  });

  it('shows the heading of the facts without scrolling', async () => {
    if (!stage) throw new Error('The browser did not start.');
    const tab = await stage.open(stage.site.put('names.html', PAGE));
    const { mentions } = await stage.control.finishedMentions(tab.tabId);
    const popover = popoverOf(stage, tab);
    const heading = translateIn(language)('popoverFacts');

    const cards: Measured[] = [];
    for (const { id } of ENTITIES) {
      const surface = mentions.find(({ entity }) => entity === id)?.surface;
      if (surface === undefined) throw new Error(`${id} is not underlined.`);
      await pointAt(tab, id, surface);
      const seen = await waitUntil(`the card of ${id} is open`, popover.opened, (all) =>
        all.some(({ tag, text }) => tag === 'h3' && text === heading),
      );
      cards.push({ id, ...measure(seen, heading) });
      await tab.page.keyboard.press('Escape');
      await popover.closed();
    }

    // A card that came late is lower, and what it says no different.
    const usual = Math.max(...cards.map(({ height }) => height));
    const hidden = cards.filter(({ facts, buttons }) => facts > usual - buttons);
    expect(hidden).toEqual([]);
    await tab.page.close();
  });
});

/** In pixels. */
interface Measured {
  id: string;
  /** Of the card. */
  height: number;
  /** From its upper edge to the lower one of the heading of the facts, nothing being scrolled. */
  facts: number;
  /** What does not scroll, at its lower edge. */
  buttons: number;
}

function measure(seen: readonly SeenElement[], heading: string): Omit<Measured, 'id'> {
  const facts = seen.find(({ tag, text }) => tag === 'h3' && text === heading)?.box;
  // The card, then what scrolls in it.
  const [card, view] = seen.map(({ box }) => box);
  if (!facts || !card || !view) throw new Error('The card has no facts.');
  return {
    height: card.height,
    facts: facts.y + facts.height - card.y,
    buttons: card.y + card.height - (view.y + view.height),
  };
}

/** Brings a paragraph to the top of the window and rests the pointer on a name in it. */
async function pointAt({ page }: OpenedTab, id: string, surface: string): Promise<void> {
  const { x, y } = await page.evaluate(
    (paragraph: string, name: string) => {
      const around = document.getElementById(paragraph);
      const text = around?.firstChild;
      if (!around || !text) throw new Error(`No ${paragraph}`);
      around.scrollIntoView({ block: 'start', behavior: 'instant' });
      const start = (text.textContent ?? '').indexOf(name);
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + name.length);
      const box = range.getClientRects()[0] ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    id,
    surface,
  );
  await page.mouse.move(x, y - 3);
  await page.mouse.move(x, y);
}
