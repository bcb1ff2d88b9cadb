import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packDescriptionIn, packLicenceIn, packTitleIn, versionNoteIn } from '@/core/entities/caption';
import { bundledPack } from './bundled-pack';
import { faultsOf, readFiles } from './read-changed';
import { samplePack } from './temporary-pack';

const LANGUAGES = readdirSync('assets/public/_locales').map((folder) => folder.replace('_', '-'));
const INFO = 'sample/pack.json';
const captions = { de: 'a', es: 'b', fr: 'c', pl: 'd', ru: 'e', uk: 'f', zh: 'g' };

const readWith = (given: object) => {
  const files = samplePack();
  return readFiles({ ...files, [INFO]: { ...(files[INFO] as object), captions: given } });
};

it.each(LANGUAGES.filter((language) => language !== 'en'))(
  'has the title, the description, the licence and the versions of each bundled pack in %s',
  (tag) => {
    for (const { info } of bundledPack().parts) {
      expect(packTitleIn(tag, info)).not.toBe(info.title);
      expect(packDescriptionIn(tag, info)).not.toBe(info.description);
      expect(packLicenceIn(tag, info)).not.toBe(info.licence);
      for (const made of info.history ?? []) expect(versionNoteIn(tag, made)).not.toBe(made.note);
    }
  },
);

it('reads a pack with a title in every language of the interface', () => {
  expect(faultsOf(readWith(captions))).toEqual([]);
});

it.each<[string, object, string]>([
  ['a language is missing', { ...captions, pl: undefined }, 'captions.pl'],
  ['a title is empty', { ...captions, fr: '' }, 'captions.fr'],
  ['a language is not one of the interface', { ...captions, it: 'h' }, 'captions'],
])('refuses a pack where %s', (_, given, path) => {
  expect(faultsOf(readWith(given))).toContainEqual({
    file: INFO,
    path,
    message: expect.stringMatching(/\S/),
  });
});
