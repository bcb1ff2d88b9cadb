import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findConnections } from '@/core/entities/connections';
import { findIdentifiers } from '@/ui/entity/find-identifiers';
import { findParticulars } from '@/ui/entity/find-particulars';
import { groupNames } from '@/ui/entity/names-by-script';
import { numberSources } from '@/ui/entity/source-numbers';
import { sampleEntity } from '../sample-entity';

it.each([
  ['Lantern Works', 'latin'],
  ['Фонарный завод', 'cyrillic'],
  ['ООО «Aero-HIT»', 'cyrillic'],
  ['灯笼厂', 'han'],
  ['HIT哈尔滨', 'han'],
  ['مصنع', 'arabic'],
  ['ქარხანა', 'other'],
  ['123', 'other'],
])('files %s under %s', (name, script) => {
  expect(groupNames({ captions: {}, nameLanguages: {}, properties: { name: [name] } })).toEqual([
    { script, names: [{ text: name, role: 'name', languages: [] }] },
  ]);
});

it('shows every name exactly once, whatever the names are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, unit: 'grapheme' })),
      fc.array(fc.string({ minLength: 1 })),
      (name, alias) => {
        const shown = groupNames({
          captions: {},
          nameLanguages: {},
          properties: { name, alias },
        }).flatMap(({ names }) => names.map(({ text }) => text));

        expect(shown.toSorted()).toEqual([...new Set([...name, ...alias])].toSorted());
      },
    ),
  );
});

it('puts the caption of a language first and says of every name which languages it is of', () => {
  const [cyrillic] = groupNames({
    captions: { uk: 'Ліхтарі' },
    nameLanguages: { ru: ['Фонарный завод', 'Ліхтарі'], uk: ['Ліхтарі'] },
    properties: { alias: ['Фонарный завод', 'Ліхтарі'] },
  });

  expect(cyrillic?.names).toEqual([
    { text: 'Ліхтарі', role: 'name', languages: ['uk', 'ru'] },
    { text: 'Фонарный завод', role: 'alias', languages: ['ru'] },
  ]);
});

it('finds register numbers first, then the numbers of listings', () => {
  expect(findIdentifiers(sampleEntity)).toEqual([
    { kind: 'innCode', value: '1234567890', sources: [] },
    { kind: 'uk-sanctions-list', value: 'RUS9999', sources: ['uk'] },
  ]);
});

it('tells dates and words of the pack from other particulars', () => {
  const properties = { ...sampleEntity.properties, address: ['Lamp Lane 1'], sector: ['Lanterns'] };

  expect(findParticulars({ ...sampleEntity, properties })).toEqual([
    { key: 'entityIncorporationDate', kind: 'date', values: [{ text: '2023-06', sources: [] }] },
    { key: 'entitySector', kind: 'words', values: [{ text: 'Lanterns', sources: [] }] },
    { key: 'entityAddress', kind: 'print', values: [{ text: 'Lamp Lane 1', sources: [] }] },
  ]);
});

it('numbers each source once, in the order of the page', () => {
  expect([...numberSources(sampleEntity, sampleEntity.facts, findConnections([sampleEntity]))]).toEqual([
    ['register', 1],
    ['uk', 2],
    ['pdf', 3],
    ['gazette', 4],
  ]);
});
