import { expect, it } from 'vitest';
import { countriesOf } from '@/core/entities/name-summary';
import type { Drawing } from '@/core/messages/drawing';
import { readFlags } from '@/build/read-flags';
import { readPacks } from '@/build/read-pack';

const namesIn = (drawing: Drawing): string[] =>
  typeof drawing === 'string' ? ['(text)'] : [drawing[0], ...drawing[2].flatMap(namesIn)];

it('gives every country of the packs a flag', () => {
  const read = readPacks('assets/pack');
  const countries = read.ok ? [...new Set(read.packs.entities.flatMap(countriesOf))] : [];

  expect(countries).not.toEqual([]);
  expect(Object.keys(readFlags(countries))).toEqual(countries.toSorted());
});

it('draws with shapes alone, and no attribute can run or load anything', () => {
  const flags = Object.values(readFlags(['ru', 'cn', 'ir', 'kg', 'us', 'gb', 'mx']));

  expect(flags).toHaveLength(7);
  expect(
    [...new Set(flags.flatMap(namesIn))].filter(
      (name) => !/^(svg|g|path|circle|ellipse|rect|defs|use|clipPath|mask)$/.test(name),
    ),
  ).toEqual([]);
  expect(JSON.stringify(flags)).not.toMatch(/"on\w+":|javascript|https?:|url\(/);
});

it('leaves out what is no country, and never leaves its folder', () => {
  expect(readFlags(['zz', 'suhh', '../../index', '', 'RU'])).toEqual({});
});
