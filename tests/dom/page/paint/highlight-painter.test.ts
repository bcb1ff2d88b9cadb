import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mention } from '@/core/matching/model';
import { createCanvas } from '@/page/paint/canvas';
import { createHighlightPainter } from '@/page/paint/highlight-painter';
import { createSlices } from '@/page/slices';
import { AERO_HIT } from '../../../support/plain-owner';
import { blocksOf } from '../build-block';
import { fillBrowserGaps } from '../browser-gaps';
import { fakeLink } from '../fake-link';
import { isDone, start } from '../session-stage';

fillBrowserGaps();

/** As much of a highlight as the painter uses. */
class HighlightGap extends Set<AbstractRange> {
  priority = 0;
}

/** What is registered with the browser, by name. */
let registry: Map<string, HighlightGap>;
beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('Highlight', HighlightGap);
  vi.stubGlobal('CSS', { highlights: registry });
  document.body.innerHTML = '<p>By Aero-HIT</p>';
});
// Not after each test: the page is tidied after it, and that takes the highlights away.
afterAll(() => {
  vi.unstubAllGlobals();
});

/** How many ranges are painted under each name. */
const painted = () => Object.fromEntries([...registry].map(([name, { size }]) => [name, size]));

/** A canvas with one name on it, and the same decision again. */
async function painting() {
  const painter = createHighlightPainter('quiet');
  const canvas = createCanvas(painter, new Map([[0, AERO_HIT]]), () => false);
  const [block] = blocksOf(document.body, [{ start: 3, end: 11, owner: 0, flags: 0 }]);
  if (!block) throw new Error('no text');
  const decided: Mention[] = [
    { block: block.page.id, start: 3, end: 11, entity: AERO_HIT.id, reason: { rule: 'exact-name' } },
  ];
  const show = (mentions = decided) => canvas.show(mentions, () => block, createSlices());
  await show();
  expect(painted()).toEqual({ 'sidelight-freeze': 1 });
  return { painter, canvas, show };
}

describe('highlights that the page cleared', () => {
  it('are registered again as they were', async () => {
    const { canvas } = await painting();

    registry.clear();
    canvas.restore();

    expect(painted()).toEqual({ 'sidelight-freeze': 1 });
  });

  it.each([
    ['was emptied', (highlight: HighlightGap) => highlight.clear()],
    ['was filled with more', (highlight: HighlightGap) => highlight.add(new Range())],
  ])('hold what they held, where one of them %s', async (_how, meddle) => {
    const { canvas } = await painting();
    const before = [...(registry.get('sidelight-freeze') ?? [])];

    registry.forEach(meddle);
    canvas.restore();

    expect([...(registry.get('sidelight-freeze') ?? [])]).toEqual(before);
  });

  it('come back with the next decision, though it brings nothing new', async () => {
    const { show } = await painting();

    registry.clear();
    await show();

    expect(painted()).toEqual({ 'sidelight-freeze': 1 });
  });

  it('do not come back once Sidelight took them away itself', async () => {
    const { painter } = await painting();

    painter.clear();
    painter.restore();

    expect(painted()).toEqual({});
  });

  it('leave one of the page under the same name alone', async () => {
    const { painter } = await painting();
    const other = new HighlightGap();

    registry.set('sidelight-freeze', other);
    painter.restore();

    expect(registry.get('sidelight-freeze')).toBe(other);
  });

  it.each(['focus', 'pointerover', 'visibilitychange'])(
    'come back when the reader looks at the page: %s',
    async (type) => {
      const fake = fakeLink({ painter: 'highlight' });
      await start(fake);
      await isDone(fake);
      expect(painted()).toEqual({ 'sidelight-freeze': 1 });

      registry.clear();
      window.dispatchEvent(new Event(type));

      expect(painted()).toEqual({ 'sidelight-freeze': 1 });
    },
  );
});
