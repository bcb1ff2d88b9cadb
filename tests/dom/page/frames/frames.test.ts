import { describe, expect, it } from 'vitest';
import { isReadable, isFitFrame } from '@/page/frames/frame-fitness';
import { countEntities, createFrameTally } from '@/page/frames/tally';
import type { Bearer, PaintedMention } from '@/page/paint/painter';

describe('frames a reader reads', () => {
  it.each([
    ['the top frame, however small', { isTop: true, width: 10, height: 10 }, true],
    ['an article', { isTop: false, width: 640, height: 900 }, true],
    ['a frame of the default size', { isTop: false, width: 300, height: 150 }, true],
    ['a tracker', { isTop: false, width: 1, height: 1 }, false],
    ['a hidden frame', { isTop: false, width: 0, height: 0 }, false],
    ['a button', { isTop: false, width: 110, height: 24 }, false],
    ['an advertisement', { isTop: false, width: 300, height: 250 }, false],
    ['a banner', { isTop: false, width: 728, height: 90 }, false],
  ])('%s', (_what, frame, isFit) => {
    expect(isFitFrame(frame)).toBe(isFit);
  });
});

describe('documents a reader reads', () => {
  it.each([
    ['text/html', true],
    ['application/xhtml+xml', true],
    ['text/plain', true],
    ['application/xml', true],
    ['image/svg+xml', false],
    ['application/json', false],
    ['application/pdf', false],
    ['image/png', false],
  ])('%s', (contentType, isRead) => {
    expect(isReadable(contentType)).toBe(isRead);
  });
});

describe('counts over frames', () => {
  const mention = (entity: string) =>
    ({
      entity,
      caption: entity.toUpperCase(),
      statusClass: 'freeze',
      also: [] as readonly Bearer[],
    }) as PaintedMention;
  const own = countEntities([mention('a'), mention('b'), mention('a')]);
  const lookUp = async (id: string) =>
    id === 'unknown' ? undefined : { caption: id.toUpperCase(), statusClass: 'listed' as const };

  it('count mentions an entity', () => {
    expect(own.map(({ id, count }) => [id, count])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('count a name that several bear for each of them', () => {
    const shared = {
      ...mention('a'),
      also: [{ id: 'c', caption: 'C', statusClass: 'known' }],
    } as PaintedMention;

    expect(countEntities([shared, mention('c')]).map(({ id, count }) => [id, count])).toEqual([
      ['a', 1],
      ['c', 2],
    ]);
  });

  it('add up to the number of different entities, and list each with its frame', async () => {
    const tally = createFrameTally(lookUp, () => undefined);
    tally.take(7, {
      state: 'done',
      entities: [
        { id: 'b', count: 3 },
        { id: 'c', count: 1 },
      ],
    });
    await Promise.resolve();

    expect(tally.count(own)).toBe(3);
    expect(tally.list(own).map(({ id, count, frameId }) => [id, count, frameId])).toEqual([
      ['a', 2, 0],
      ['b', 1, 0],
      ['b', 3, 7],
      ['c', 1, 7],
    ]);
  });

  it('forget a frame that reports nothing', () => {
    const tally = createFrameTally(lookUp, () => undefined);

    tally.take(7, { state: 'done', entities: [{ id: 'c', count: 1 }] });
    tally.take(7, { state: 'done', entities: [] });

    expect(tally.count(own)).toBe(2);
  });

  it('leave out of the list what cannot be looked up', async () => {
    const tally = createFrameTally(lookUp, () => undefined);

    tally.take(7, { state: 'done', entities: [{ id: 'unknown', count: 1 }] });
    await Promise.resolve();

    expect(tally.list([])).toEqual([]);
  });
});
