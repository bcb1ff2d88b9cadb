import { beforeAll, describe, expect, it } from 'vitest';
import { isHeardIn } from '@/core/matching/decide/cue-language';
import { compilePack, type CompiledPack } from '../../../../src/build/compile-pack';
import { readPacks } from '../../../../src/build/read-pack';
import { PACK_FOLDER } from '../../../gold/annotate';

describe('a word that belongs to a language', () => {
  it.each([
    ['its own language', 'en', ['en', 'de'], true],
    ['another language', 'de', ['en'], false],
    ['a language without lists', 'nl', ['en'], true],
    ['no declared language', '', ['en'], true],
    ['any language, bound to none', 'de', undefined, true],
  ])('in %s', (_where, lang, languages, heard) => {
    expect(isHeardIn({ lang }, languages)).toBe(heard);
  });
});

describe('the words of the packs', () => {
  let pack: CompiledPack;
  beforeAll(async () => {
    const read = readPacks(PACK_FOLDER);
    if (!read.ok) throw new Error('The packs have faults.');
    pack = await compilePack(read.packs.entities, read.packs.cueSets);
  });

  function languagesOf(phrase: string): (string[] | undefined)[] {
    return pack.entries
      .filter((entry) => entry.role === 'cue' && entry.phrase === phrase)
      .flatMap(({ owner }) => {
        const cue = pack.owners[owner];
        return cue?.role === 'cue' ? cue.effects.map(({ languages }) => languages) : [];
      });
  }

  it('bind a short one that is another word in the next language', () => {
    expect(languagesOf('war').length).toBeGreaterThan(0);
    expect(languagesOf('war').every((languages) => languages?.join() === 'en')).toBe(true);
  });

  it.each(['drone*', 'FPV', 'strike drone*', 'беспилотн*', 'дрон*', 'loitering munition*'])(
    'leave %s free: it means the same everywhere',
    (phrase) => {
      expect(languagesOf(phrase).length).toBeGreaterThan(0);
      expect(languagesOf(phrase).every((languages) => languages === undefined)).toBe(true);
    },
  );
});
