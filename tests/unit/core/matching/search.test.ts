import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch, type SearchEntry } from '@/core/matching/search';

const entry = (
  id: string,
  caption: string,
  names: string[] = [],
  statusClass: SearchEntry['statusClass'] = 'known',
): SearchEntry => ({
  id,
  caption,
  schema: 'Company',
  countries: [],
  statusClass,
  names,
});

const PACK = [
  entry('aero-hit', 'Aero-HIT', ['Аэро-ХИТ', 'LLC Aero-HIT'], 'freeze'),
  entry(
    'autel-robotics',
    'Autel Robotics',
    ['道通智能航空', '道通智能', 'Autel Robotics Co., Ltd.'],
    'listed',
  ),
  entry('autel-intelligent', 'Autel Intelligent Technology Corp.', ['道通科技'], 'known'),
  entry(
    'hit',
    'Harbin Institute of Technology',
    ['HIT', '哈尔滨工业大学', '哈工大', 'Харбинский политехнический университет'],
    'control',
  ),
  entry('basyuk', 'Konstantin Basyuk', ['Басюк Константин Владимирович', 'Костянтин Басюк'], 'freeze'),
  entry('lodz', 'Łódź Straße Ünion', []),
  entry('prokopiev', 'Прокоп’єв', []),
  entry('harbin-aircraft', 'Harbin Aircraft', [], 'listed'),
];
const search = createSearch(PACK);
const ids = (query: string, limit = 10): string[] => search.find(query, limit).map((result) => result.id);

describe('search', () => {
  it.each([
    ['Aero-HIT', 'aero-hit', 'the name itself'],
    ['aero hit', 'aero-hit', 'without the hyphen'],
    ['aerohit', 'aero-hit', 'written as one word'],
    ['hit aero', 'aero-hit', 'words in another order'],
    ['ａｅｒｏ', 'aero-hit', 'full width'],
    ['Аэро', 'aero-hit', 'Cyrillic'],
    ['basy', 'basyuk', 'a beginning'],
    ['k basyuk', 'basyuk', 'an initial'],
    ['басюк', 'basyuk', 'Cyrillic finds Latin and Cyrillic names'],
    ['Basiuk', 'basyuk', 'another transliteration'],
    ['Basjuk', 'basyuk', 'a German one'],
    ['Bassiouk', 'basyuk', 'a French one'],
    ['Kostyantyn', 'basyuk', 'the Ukrainian given name in Latin letters'],
    ['Konstantin Vladimirovich Basyuk', 'basyuk', 'transliterated patronymic, other order'],
    ['Bsayuk', 'basyuk', 'two letters swapped'],
    ['Basuk', 'basyuk', 'a letter missing'],
    ['Basyyuk', 'basyuk', 'a letter doubled'],
    ['instittue of tehcnology', 'hit', 'two typing errors'],
    ['道通智', 'autel-robotics', 'Han'],
    ['哈爾濱', 'hit', 'traditional characters'],
    ['lodz strasse union', 'lodz', 'accents, ł and ß'],
    ['прокопєв', 'prokopiev', 'no apostrophe'],
    ["prokop'yev", 'prokopiev', 'transliterated apostrophe'],
  ])('%j finds %s first: %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it.each([
    ['', 'nothing typed'],
    ['  …', 'only signs'],
    ['zzzzzz', 'nothing like it'],
    ['hix', 'short words forgive nothing'],
  ])('%j finds nothing: %s', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it('puts the exact name before beginnings, these before words inside, these before typing errors', () => {
    const ranked = createSearch([
      entry('fuzzy', 'Vekes'),
      entry('word', 'New Veles'),
      entry('prefix', 'Veles Drone'),
      entry('exact', 'Veles'),
    ]);

    expect(ranked.find('veles', 10).map((result) => result.id)).toEqual(['exact', 'prefix', 'word', 'fuzzy']);
  });

  it('puts graver statuses first among equal matches', () => {
    expect(ids('harbin')).toEqual(['hit', 'harbin-aircraft']);
  });

  it('gives one line an entity and names what matched where it is not the caption', () => {
    const results = search.find('道通智能', 10);

    expect(results).toHaveLength(1);
    expect(results[0]).toEqual({
      id: 'autel-robotics',
      caption: 'Autel Robotics',
      schema: 'Company',
      countries: [],
      statusClass: 'listed',
      matched: '道通智能',
    });
    expect(search.find('autel r', 10)[0]).not.toHaveProperty('matched');
  });

  it('keeps to the limit', () => {
    expect(ids('a', 2)).toHaveLength(2);
    expect(ids('a', 0)).toEqual([]);
  });

  it('finds every entity by each of its names and by every beginning of two letters and more', () => {
    for (const { id, caption, names } of PACK) {
      for (const name of [caption, ...names]) {
        for (let length = 2; length <= name.length; length += 1)
          expect(ids(name.slice(0, length))).toContain(id);
      }
    }
  });

  it('forgives one wrong letter in a word of four and more', () => {
    fc.assert(
      fc.property(fc.nat(5), (at) => {
        const typed = `${'robotics'.slice(0, at + 1)}#${'robotics'.slice(at + 2)}`.replace('#', 'w');
        expect(ids(typed)).toContain('autel-robotics');
      }),
    );
  });

  it('takes any query', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => ids(query).length <= 10));
  });
});
