import { describe, expect, it } from 'vitest';
import { ownersIn, resultsIn } from '@/background/in-reader-language';
import type { PackData } from '@/core/entities/pack-file';
import type { SearchResult } from '@/core/matching/search';
import { plainOwner } from '../../support/plain-owner';
import { SAMPLE_ENTITIES } from './sample-pack';

const owner = plainOwner({
  id: 'norvik-parts',
  caption: 'Norvik Parts',
  captions: { uk: 'Норвік Партс', zh: '诺维克' },
});

describe('owners that a page is told', () => {
  it.each([
    ['uk', 'Норвік Партс'],
    ['uk-UA', 'Норвік Партс'],
    ['zh-CN', '诺维克'],
    ['de', 'Norvik Parts'],
  ])('have the caption of the reader’s language (%s)', (language, caption) => {
    expect(ownersIn(language, { 3: owner })[3]?.caption).toBe(caption);
  });

  it('have no other captions with them', () => {
    expect(ownersIn('uk', { 3: owner })[3]).not.toHaveProperty('captions');
  });
});

describe('results of a search', () => {
  const [, parts] = SAMPLE_ENTITIES;
  const pack = {
    entities: new Map([['norvik-parts', { ...parts, captions: { uk: 'Норвік Партс' } }]]),
  } as unknown as PackData;
  const result: SearchResult = {
    id: 'norvik-parts',
    caption: 'Norvik Parts',
    schema: 'Company',
    countries: [],
    statusClass: 'known',
  };
  const shown = (language: string, matched?: string) =>
    resultsIn(language, [{ ...result, ...(matched && { matched }) }], pack).map(
      ({ caption, matched: found }) => [caption, found],
    );

  it.each([
    ['the caption was found, and another one is shown', 'uk', undefined, ['Норвік Партс', 'Norvik Parts']],
    ['the caption that is shown was found', 'uk', 'Норвік Партс', ['Норвік Партс', undefined]],
    ['another name was found', 'uk', 'NP', ['Норвік Партс', 'NP']],
    ['there is no caption in that language', 'de', undefined, ['Norvik Parts', undefined]],
  ])('say both names where they differ: %s', (_why, language, matched, expected) => {
    expect(shown(language, matched)).toEqual([expected]);
  });
});
