import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePackFile } from '@/core/entities/pack-file';
import { ODD_PLACES, oddPack, putAt, valueAt } from '../../../support/odd-pack';

/** The pack file as read, in the shape of the file. */
function read(file: unknown) {
  const parsed = parsePackFile(file);
  if (!parsed.ok) throw new Error(parsed.error);
  const { packs, entities, sources } = parsed.data;
  return { packs: [...packs.values()], entities: [...entities.values()], sources };
}

const places = fc.constantFrom(...ODD_PLACES);

describe('the pack file', () => {
  it('is read as the build wrote it', () => {
    expect(read(oddPack())).toEqual(oddPack());
  });

  it.each(ODD_PLACES.map((path) => [path.join('.'), path] as const))(
    'is read with something unknown at %s, which is kept as it is printed',
    (_title, path) => {
      const file = oddPack();
      putAt(file, path, 'spring of ’24');

      const found = read(file);

      expect(found).toEqual(file);
    },
  );

  it('is read whatever stands in such a place, and nothing else of it changes', () => {
    fc.assert(
      fc.property(places, fc.option(fc.jsonValue(), { nil: undefined }), (path, value) => {
        const file = oddPack();
        putAt(file, path, value);

        const found = read(file);

        const text = valueAt(found, path);
        expect(['string', 'undefined']).toContain(typeof text);
        putAt(found, path, undefined);
        putAt(file, path, undefined);
        expect(found).toEqual(file);
      }),
    );
  });

  it('keeps of such a text one short line without signs that cannot be seen', () => {
    fc.assert(
      fc.property(places, fc.string({ unit: 'binary', maxLength: 300 }), (path, value) => {
        const file = oddPack();
        putAt(file, path, value);

        const text = String(valueAt(read(file), path) ?? '');

        expect(text).not.toMatch(/[\p{C}\n\r\u2028\u2029]/u);
        expect(text).toBe(text.trim());
        expect([...text].length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('says that there is a list where its id is missing or blank, rather than that there is none', () => {
    for (const id of [undefined, null, '', ' \u200b ']) {
      const [entity] = read(oddPack((odd) => putAt(odd, ['statuses', 0, 'authority'], id))).entities;

      expect(entity?.statuses.map(({ authority }) => authority)).toEqual(['?', 'ua-gur']);
    }
  });

  it.each([
    ['a listing that is neither in force nor delisted', ['entities', 0, 'statuses', 0, 'state']],
    ['a listing without sources', ['entities', 0, 'statuses', 0, 'sources']],
    ['a fact of nobody', ['entities', 0, 'facts', 0, 'attribution']],
    ['a source without a web address', ['sources', 'gazette', 'url']],
  ])('is refused with %s', (_title, path) => {
    const file = oddPack();
    putAt(file, path, 'spring');

    expect(parsePackFile(file).ok).toBe(false);
  });
});
