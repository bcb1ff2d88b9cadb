import { describe, expect, it } from 'vitest';
import type { IndexEntry } from '@/core/matching/index-entry';
import { createScanner } from '@/core/matching/scan';
import { findIn, indexOf, phrase, surfacesIn } from './phrases';

const find = (text: string, ...entries: IndexEntry[]): string[] => surfacesIn(indexOf(entries), text);

describe('scan: where a word begins and ends', () => {
  it.each([
    ['Autel, Autel. (Autel) Autel’s “Autel”', ['Autel', 'Autel', 'Autel', 'Autel', 'Autel'], 'signs around'],
    ['Autellis Autel2 2Autel AutelX', [], 'longer words'],
    ['道通Autel智能', ['Autel'], 'Han on both sides'],
    ['Autel2018年出售，Autel3月', ['Autel', 'Autel'], 'before a year or a month'],
    ['AutelはAutel는', ['Autel', 'Autel'], 'kana and Hangul particles'],
    ['Au\u00adtel Au\u200btel', ['Au\u00adtel', 'Au\u200btel'], 'invisible characters inside'],
    ['Autel-built, non-Autel', ['Autel', 'Autel'], 'hyphen compounds'],
    ['Autel/DJI #Autel @Autel', ['Autel', 'Autel', 'Autel'], 'slashes and tags'],
    ['ＡＵＴＥＬ autel Autèl', ['ＡＵＴＥＬ', 'autel', 'Autèl'], 'width, case, accents'],
    ['Аutel', ['Аutel'], 'a Cyrillic look-alike'],
    ['Au tel', [], 'parted'],
  ])('in %j finds %j: %s', (text, expected) => {
    expect(find(text, phrase('Autel'))).toEqual(expected);
  });

  it('finds Ukrainian names with any apostrophe or none', () => {
    const text = "Прокоп'єв Прокоп’єв Прокопʼєв Прокоп`єв Прокопєв";

    expect(find(text, phrase('Прокоп’єв'))).toHaveLength(5);
  });

  it('finds Han names in either script', () => {
    expect(find('哈爾濱工業大學和哈尔滨工业大学', phrase('哈尔滨工业大学'))).toEqual([
      '哈爾濱工業大學',
      '哈尔滨工业大学',
    ]);
    expect(find('无人机', phrase('無人機'))).toEqual(['无人机']);
  });
});

describe('scan: capitals', () => {
  it.each([
    ['any', 'Hit', 'hit HIT Hit', ['hit', 'HIT', 'Hit']],
    ['capital', 'Hit', 'hit HIT Hit', ['HIT', 'Hit']],
    ['capital', '道通', '道通', ['道通']],
    ['capital', '4t', '4t 4T', ['4T']],
    ['capital', '42', '42', ['42']],
    ['exact', 'HIT', 'hit HIT Hit ＨＩＴ', ['HIT', 'ＨＩＴ']],
    ['exact', 'Hit', 'hit HIT Hit', ['Hit']],
    ['exact', 'Aero-HIT', 'Aero-HIT Aero-Hit AERO-HIT aero-HIT', ['Aero-HIT']],
    ['exact', 'EVO Max 4T', 'EVO Max 4T, Evo Max 4T, EVO MAX 4T', ['EVO Max 4T']],
  ] as const)('%s for %s in %j finds %j', (caseRule, text, source, expected) => {
    expect(find(source, phrase(text, { caseRule }))).toEqual(expected);
  });
});

describe('scan: what may stand between words', () => {
  it.each([
    ['any', 'Aero-HIT', 'Aero-HIT, Aero HIT, Aero «HIT», Aero_HIT', 4],
    ['any', 'Aero-HIT', 'Aero. HIT Aero, HIT Aero (HIT) Aero: HIT Aero – HIT', 0],
    ['hyphen', 'Aero-HIT', 'Aero-HIT Aero‑HIT Aero-\nHIT Aero HIT Aero «HIT»', 3],
    ['punctuated', 'К. В. Басюк', 'К. В. Басюк К.В. Басюк К В Басюк, К-В Басюк', 4],
    ['punctuated', 'BASYUK Konstantin', 'BASYUK, Konstantin; BASYUK (Konstantin)', 1],
    ['any', 'Autel Co., Ltd.', 'Autel Co., Ltd. Autel Co Ltd', 2],
    ['any', 'Smith & Sons', 'Smith & Sons', 1],
    ['any', 'Company (Moscow)', 'Company (Moscow)', 1],
    ['joined-tag', 'AeroHIT', '#AeroHIT @aerohit ＃AeroHIT AeroHIT', 3],
  ] as const)('%s: %s in %j is found %i times', (separators, text, source, times) => {
    expect(find(source, phrase(text, { separators }))).toHaveLength(times);
  });

  it('never matches over the edge of a block', () => {
    const index = indexOf([phrase('Aero HIT'), phrase('Autel')]);

    expect(surfacesIn(index, 'the Aero ', 'HIT and Au', 'tel')).toEqual([]);
    expect(surfacesIn(index, 'Aero HIT', 'Autel', 'Autel')).toEqual(['Aero HIT', 'Autel', 'Autel']);
  });

  it('does not see a tag sign or half a word at the end of the block before', () => {
    const index = indexOf([phrase('AeroHIT', { separators: 'joined-tag' }), phrase('Autel')]);

    expect(surfacesIn(index, 'look #', 'AeroHIT')).toEqual([]);
    expect(surfacesIn(index, 'x', 'Autel', 'y')).toEqual(['Autel']);
  });
});

describe('scan: stems', () => {
  const cue = (text: string, owner: number): IndexEntry => phrase(text, { owner, role: 'cue' });

  it.each([
    ['дрон*', 'дрон дроны ДРОНОВ дро андрон', ['дрон', 'дроны', 'ДРОНОВ']],
    [
      'беспилотн* аппарат*',
      'беспилотные аппараты, беспилотный летательный аппарат',
      ['беспилотные аппараты'],
    ],
    [
      'plant in Khabarovsk*',
      'plant in Khabarovsk, a plant in Khabarovskiy',
      ['plant in Khabarovsk', 'plant in Khabarovskiy'],
    ],
    ['Flughafen*', 'Flughafenbetreiber Flughäfen Flughaf', ['Flughafenbetreiber', 'Flughäfen']],
    ['Straße*', 'Strassenbau', ['Strassenbau']],
    ['无人机*', '无人机制造', ['无人机']],
    ['літак*', 'лiтаки', ['лiтаки']],
  ])('%s in %j finds %j', (text, source, expected) => {
    expect(find(source, cue(text, 1))).toEqual(expected);
  });

  it('finds the longer and the shorter stem of one word', () => {
    const index = indexOf([cue('дрон*', 1), cue('дронов*', 2), cue('дроновый', 3)]);

    expect(
      findIn(index, 'дроновый')
        .map((hit) => hit.owner)
        .sort(),
    ).toEqual([1, 2, 3]);
  });

  it('does not take a stem for a word or a word for a stem', () => {
    expect(find('дроны', cue('дрон', 1))).toEqual([]);
    expect(find('дрон', cue('дроны*', 1))).toEqual([]);
  });
});

describe('scan: longer names hide shorter ones', () => {
  const owners = (text: string, ...entries: IndexEntry[]): number[] =>
    findIn(indexOf(entries), text).map((hit) => hit.owner);

  it.each([
    [
      'a name inside a longer name',
      'Aero-HIT',
      [phrase('HIT', { owner: 1 }), phrase('Aero-HIT', { owner: 2 })],
      [2],
    ],
    [
      'a name inside a rival',
      'Komax Holding AG',
      [phrase('Komax', { owner: 1 }), phrase('Komax Holding AG', { owner: 2, role: 'rival' })],
      [2],
    ],
    [
      'a rival inside a name',
      'Komax Holding AG',
      [phrase('Komax', { owner: 1, role: 'rival' }), phrase('Komax Holding AG', { owner: 2 })],
      [2],
    ],
    [
      'owners of the same span all stay',
      'Autel',
      [phrase('Autel', { owner: 1 }), phrase('Autel', { owner: 2 })],
      [1, 2],
    ],
    [
      'a rival of the same span stays beside the name',
      'Veles',
      [phrase('Veles', { owner: 1 }), phrase('Veles', { owner: 2, role: 'rival' })],
      [1, 2],
    ],
    [
      'of two overlapping names the longer stays',
      'Harbin Institute of Technology Park',
      [phrase('Harbin Institute', { owner: 1 }), phrase('Institute of Technology Park', { owner: 2 })],
      [2],
    ],
    [
      'of two equally long overlapping names the first stays',
      'aaaa bbbb cccc',
      [phrase('aaaa bbbb', { owner: 1 }), phrase('bbbb cccc', { owner: 2 })],
      [1],
    ],
    [
      'a cue and a given name inside a name are hidden',
      'Konstantin Basyuk',
      [
        phrase('Konstantin Basyuk', { owner: 1 }),
        phrase('Konstantin', { owner: 2, role: 'given-name' }),
        phrase('Basyuk', { owner: 3, role: 'cue' }),
      ],
      [1],
    ],
    [
      'a cue that reaches out of a name stays',
      'Komax airport',
      [phrase('Komax', { owner: 1 }), phrase('Komax airport', { owner: 2, role: 'cue' })],
      [2, 1],
    ],
    [
      'a longer name whose capitals are wrong hides nothing',
      'aero-hit',
      [phrase('Aero-HIT', { owner: 1, caseRule: 'exact' }), phrase('hit', { owner: 2 })],
      [2],
    ],
  ])('%s', (_what, text, entries, expected) => {
    expect(owners(text, ...entries)).toEqual(expected);
  });

  it('reports an owner once for a span, with its strongest form', () => {
    const hits = findIn(
      indexOf([
        phrase('HIT', { strength: 'short' }),
        phrase('HIT', { strength: 'strong', caseRule: 'exact' }),
      ]),
      'HIT',
    );

    expect(hits.map((hit) => hit.facts.strength)).toEqual(['strong']);
  });
});

describe('scan: addresses and tags', () => {
  it.each([
    'https://hit.edu.cn/HIT',
    'www.hit.edu.cn',
    'hit@example.com',
    'mail hit.com now',
    'C:\\HIT\\file',
    '/usr/hit/bin',
    'HIT.pdf',
  ])('finds no name in %j', (text) => {
    expect(find(text, phrase('HIT'))).toEqual([]);
  });

  it.each([
    ['HIT/Harbin', 1],
    ['(HIT), see www.example.com, HIT', 2],
    ['HIT: https://example.com HIT', 2],
    ['the depot.HIT', 1],
  ])('finds the names beside addresses in %j', (text, times) => {
    expect(find(text, phrase('HIT'))).toHaveLength(times);
  });

  it('keeps a cue in an address and says where it is', () => {
    const [hit] = findIn(indexOf([phrase('drone', { role: 'cue' })]), 'www.drone.com');

    expect(hit?.facts.inAddress).toBe(true);
  });

  it('finds a name that is itself an address, but not inside a longer one', () => {
    const entries = [phrase('Mail.ru')];

    expect(find('Mail.ru said. At mail.ru.', ...entries)).toEqual(['Mail.ru', 'mail.ru']);
    expect(find('http://mail.ru/x x@mail.ru', ...entries)).toEqual([]);
  });

  it.each([
    ['#HIT', { afterHash: true, afterAt: false }],
    ['@HIT', { afterHash: false, afterAt: true }],
    ['HIT', { afterHash: false, afterAt: false, allCaps: true, capitalFirst: true }],
    ['Hit', { allCaps: false, capitalFirst: true }],
    ['hit', { allCaps: false, capitalFirst: false }],
  ])('tells the facts of %j', (text, facts) => {
    expect(
      findIn(indexOf([phrase('hit', { strength: 'short', kind: 'acronym' })]), text)[0]?.facts,
    ).toMatchObject({
      role: 'name',
      strength: 'short',
      kind: 'acronym',
      inAddress: false,
      ...facts,
    });
  });
});

describe('scan: any input', () => {
  const index = indexOf([phrase('道通科技'), phrase('HIT'), phrase('дрон*', { role: 'cue' })]);

  it.each([
    ['lengths beyond the text', 'HIT HIT', [3, 100, 5], 2],
    ['lengths short of the text', 'HIT HIT', [3], 1],
    ['no lengths', 'HIT', [], 0],
    ['zero, negative and broken lengths', 'HIT', [0, -5, Number.NaN, 3], 1],
    ['infinite lengths', 'HIT', [Infinity, 3], 1],
    ['an empty text', '', [0, 0], 0],
  ])('takes %s', (_what, text, lengths, times) => {
    expect(createScanner(index).scan(text, lengths)).toHaveLength(times * 5);
  });

  it.each([
    ['unpaired surrogates', '\ud800HIT\udc00 HIT\ud83d', 2],
    ['null characters', '\0HIT\0', 1],
    ['ten thousand combining marks', `HIT ${'\u0301'.repeat(10_000)} HIT`, 2],
    ['a million-unit word', `${'x'.repeat(1_000_000)} HIT`, 1],
    ['six hundred thousand units of one-letter labels', `${'a.'.repeat(300_000)} HIT`, 1],
    ['six hundred thousand at signs and slashes', `${'@/'.repeat(300_000)} HIT`, 1],
    [
      'three hundred thousand Han characters with a name in every six',
      `${'隧道通科技馆'.repeat(50_000)} HIT`,
      50_001,
    ],
  ])('takes %s', (_what, text, times) => {
    expect(createScanner(index).scan(text, [text.length])).toHaveLength(times * 5);
  });

  it('takes a million empty blocks', () => {
    const lengths = Array.from({ length: 1_000_000 }, () => 0);

    expect(createScanner(index).scan('HIT', [...lengths, 3])[0]).toBe(1_000_000);
  });

  it('bounds the ways through phrases of many stems', () => {
    const fork = Array.from({ length: 40 }, () => 'абв*').join(' ');
    const stems = indexOf([phrase(fork, { role: 'cue' }), phrase(fork.replaceAll('*', ''), { role: 'cue' })]);
    const text = 'абв '.repeat(5_000);

    expect(createScanner(stems).scan(text, [text.length]).length % 5).toBe(0);
  });
});
