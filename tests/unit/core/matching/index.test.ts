import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openIndex } from '@/core/matching/index';
import { buildIndex } from '@/core/matching/index-builder';
import * as format from '@/core/matching/index-format';
import { createScanner } from '@/core/matching/scan';
import { findIn, indexOf, phrase, surfacesIn } from './phrases';

const SAMPLE = [
  phrase('Aero-HIT', { owner: 1, caseRule: 'capital' }),
  phrase('Harbin Institute of Technology', { owner: 2 }),
  phrase('беспилотн* аппарат*', { owner: 3, role: 'cue' }),
  phrase('дрон*', { owner: 4, role: 'cue' }),
  phrase('дронов*', { owner: 5, role: 'cue' }),
  phrase('道通智能', { owner: 6 }),
];
const TEXT = 'Aero-HIT, Harbin Institute of Technology, беспилотные аппараты, дроновые 道通智能';

const opened = (bytes: Uint8Array) => openIndex(bytes);
const errorOf = (bytes: Uint8Array): string => {
  const result = opened(bytes);
  return result.ok ? 'ok' : result.error;
};

/** A copy with a right checksum over whatever it holds. */
function resealed(bytes: Uint8Array, change: (words: Int32Array) => void): Uint8Array {
  const copy = bytes.slice();
  const words = new Int32Array(copy.buffer);
  change(words);
  words[format.AT_CHECKSUM] = format.checksumOf(words);
  return copy;
}

describe('buildIndex', () => {
  it('gives the same bytes for the same entries', () => {
    expect(buildIndex(SAMPLE)).toEqual(buildIndex([...SAMPLE]));
  });

  it('makes an empty index from nothing, in which nothing is found', () => {
    expect(surfacesIn(indexOf([]), TEXT)).toEqual([]);
  });

  it('counts different phrases', () => {
    expect(indexOf([...SAMPLE, phrase('AERO HIT', { owner: 9 })]).phrases).toBe(SAMPLE.length);
  });

  it.each([
    ['', 'no-words'],
    ['…', 'no-words'],
    ['др*', 'stem-too-short'],
    ['x '.repeat(format.MAX_PHRASE_TOKENS + 1), 'too-many-words'],
  ])('leaves out %j and tells why: %s', (text, fault) => {
    const skipped: string[] = [];
    const bytes = buildIndex([phrase(text), ...SAMPLE], (_entry, why) => skipped.push(why));

    expect(skipped).toEqual([fault]);
    expect(bytes).toEqual(buildIndex(SAMPLE));
  });

  it('keeps several owners of one phrase and drops the same one twice', () => {
    const index = indexOf([
      phrase('Autel', { owner: 1 }),
      phrase('AUTEL', { owner: 2 }),
      phrase('autel', { owner: 1 }),
    ]);

    expect(findIn(index, 'Autel').map((hit) => hit.owner)).toEqual([1, 2]);
  });

  it('keeps owners up to 32 bits', () => {
    expect(findIn(indexOf([phrase('Autel', { owner: 0xffff_fffe })]), 'Autel')[0]?.owner).toBe(0xffff_fffe);
  });

  it('finds every one of thirty thousand phrases and no others', () => {
    const names = Array.from(
      { length: 30_000 },
      (_, number) => `word${number % 173} name${number} tail${number % 7}`,
    );
    const index = indexOf(names.map((text, owner) => phrase(text, { owner })));
    const strangers = names.map((text) => text.replace('tail', 'tale'));

    expect(findIn(index, ...names).map((hit) => hit.owner)).toEqual(names.map((_, owner) => owner));
    expect(findIn(index, ...strangers)).toEqual([]);
  });

  it('spends at most 24 bytes a name on thirty thousand names', () => {
    const names = Array.from({ length: 30_000 }, (_, owner) =>
      phrase(`a${owner} b${owner} c${owner}`, { owner }),
    );

    expect(buildIndex(names).byteLength / names.length).toBeLessThanOrEqual(24);
  });
});

describe('openIndex', () => {
  const bytes = buildIndex(SAMPLE);

  it('opens what the builder made', () => {
    expect(errorOf(bytes)).toBe('ok');
  });

  it('opens bytes that lie unaligned in a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 1);

    expect(errorOf(larger.subarray(1, 1 + bytes.length))).toBe('ok');
  });

  it.each([
    ['nothing', new Uint8Array(0), 'not-an-index'],
    ['three bytes', bytes.slice(0, 3), 'not-an-index'],
    ['a web page', new TextEncoder().encode('<!doctype html><html></html>'), 'not-an-index'],
    ['another format version', resealed(bytes, (words) => (words[format.AT_FORMAT] = 999)), 'older-format'],
    ['another folding', resealed(bytes, (words) => (words[format.AT_FOLDING] = 999)), 'other-folding'],
    ['only the header', bytes.slice(0, format.HEADER_WORDS * 4), 'damaged'],
    ['a part of the header', bytes.slice(0, 12), 'damaged'],
    ['a missing end', bytes.slice(0, -4), 'damaged'],
    ['a byte too many', Uint8Array.from([...bytes, 0]), 'damaged'],
    ['sizes that do not add up', resealed(bytes, (words) => (words[format.AT_FORMS] = 7_000)), 'damaged'],
    ['no slots', resealed(bytes, (words) => (words[format.AT_SLOTS] = 0)), 'damaged'],
    ['negative sizes', resealed(bytes, (words) => (words[format.AT_SLOTS] = -1)), 'damaged'],
    ['an odd number of stem bits', resealed(bytes, (words) => (words[format.AT_STEM_BITS] = 33)), 'damaged'],
  ])('refuses %s', (_what, file, error) => {
    expect(errorOf(file)).toBe(error);
  });

  it('refuses any changed byte', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        expect(errorOf(damaged)).not.toBe('ok');
      }),
    );
  });

  it('survives any forged content: scanning with it ends and gives spans inside the text', () => {
    const changes = fc.array(fc.tuple(fc.nat(bytes.length / 4 - 1), fc.integer()), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(changes, (words) => {
        const forged = resealed(bytes, (file) => {
          for (const [at, value] of words) if (at >= format.HEADER_WORDS) file[at] = value;
        });
        const result = opened(forged);
        if (!result.ok) return;
        const hits = createScanner(result.index).scan(TEXT, [TEXT.length]);
        for (let at = 0; at < hits.length; at += 5) {
          expect(hits[at + 1]).toBeLessThan(hits[at + 2] ?? -1);
          expect(hits[at + 2]).toBeLessThanOrEqual(TEXT.length);
        }
      }),
    );
  });

  it('survives forged numbers in the header', () => {
    const changes = fc.array(
      fc.tuple(fc.integer({ min: format.AT_WORDS, max: format.HEADER_WORDS - 1 }), fc.integer()),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(changes, (words) => {
        const result = opened(resealed(bytes, (file) => words.forEach(([at, value]) => (file[at] = value))));
        if (result.ok) expect(createScanner(result.index).scan(TEXT, [TEXT.length]).length % 5).toBe(0);
      }),
    );
  });

  it('survives a table without a free slot and chains without an end', () => {
    const forged = resealed(bytes, (words) => {
      const slots = words[format.AT_SLOTS] ?? 0;
      const forms = words[format.AT_FORMS] ?? 0;
      for (let slot = 0; slot < slots; slot += 1) words[format.HEADER_WORDS + slot * 2 + 1] ||= 0x7fff_ffff;
      for (let form = 0; form < forms; form += 1) words[format.HEADER_WORDS + slots * 2 + form * 2 + 1] = 0;
    });
    const result = opened(forged);

    expect(result.ok && createScanner(result.index).scan(TEXT, [TEXT.length]).length % 5).toBe(0);
  });
});
