import { describe, expect, it } from 'vitest';
import { Entity } from '@/core/entities/entity';
import {
  hasBothLedgers,
  LedgerNames,
  readLedgerNames,
  readLedgerOfTheEight,
  wordsOf,
} from '../../../support/ledger-names';
import { REVIEWED_SPELLINGS } from '../../../support/reviewed-spellings';
import { readStrongSpellings } from '../../../support/strong-spellings';
import { bundledEntity, bundledPack } from './bundled-pack';

/** Spellings that only a person vouches for: they may become fewer. */
const MOST_REVIEWED = 66;

const ledger = new LedgerNames(
  'LLC “Red Kite Works” (OOO «Красный Змей»); Ёлкин Пётр Ильич; 紅鳶機械股份有限公司; KITE-Max 4T; Kite Corporation of Far and Near',
);

describe('a record', () => {
  it.each([
    ['as written', 'Red Kite Works'],
    ['in other case and marks', '«RED KITE-WORKS»'],
    ['with another legal form', 'Red Kite Works Co., Ltd.'],
    ['without its legal form', 'Красный змей'],
    ['with other spaces', 'KITEMax4T'],
    ['with е for ё', 'Елкин'],
    ['in simplified characters', '红鸢机械有限公司'],
    ['with words cut short', 'Kite Corp. of Far & Near'],
  ])('holds a name %s', (_, name) => {
    expect(ledger.holds(name)).toBe(true);
  });

  it.each([
    ['cut within a word', 'Red Kite Work'],
    ['in another language', 'Usine du milan rouge'],
    ['in another script', 'Krasny Zmei'],
    ['of its legal form alone', 'LLC'],
    ['with one word more', 'Red Kite Works Holding'],
  ])('does not hold a name %s', (_, name) => {
    expect(ledger.holds(name)).toBe(false);
  });
});

describe('strong spellings', () => {
  const read = (schema: string, matching: object) =>
    readStrongSpellings(
      Entity.parse({ ...bundledEntity('dji'), schema, matching: { names: [], ...matching } }),
      ledger,
    );
  const strong = (text: string, ...forms: string[]) => ({ text, forms, strength: 'strong' });

  it('are explained by the record, by a name inside them, or as a person', () => {
    const names = [strong('Red Kite Works'), strong('The Red Kite Works Group'), strong('Milan rouge')];

    expect(read('Company', { names }).unexplained).toEqual(['Milan rouge']);
    expect(read('Person', { names: [strong('Пётр Ёлкин'), strong('Peter Jolkin')] }).unexplained).toEqual([
      'Peter Jolkin',
    ]);
  });

  it('of persons need a given and a family name that were seen', () => {
    const person = { language: 'ru', given: 'Пётр', patronymic: 'Ильич', family: 'Ёлкин', gender: 'male' };
    const persons = [person, { ...person, given: 'Павел' }, { ...person, given: 'Иван', strength: 'rare' }];

    expect(read('Person', { names: [strong('Ёлкин')], persons }).unexplained).toEqual(['Павел Ильич Ёлкин']);
  });

  it('have inflections for forms and nothing else', () => {
    const names = [strong('Красный Змей', 'Красного Змея', 'Красному Змею', 'Roter Drache', 'Змеям')];

    expect(read('Company', { names }).strange).toEqual(['Roter Drache', 'Змеям']);
  });
});

describe.skipIf(!hasBothLedgers)('the packs and their records (skipped where those are not at hand)', () => {
  const others = hasBothLedgers ? readLedgerNames() : new Map<string, LedgerNames>();
  const eight = hasBothLedgers ? readLedgerOfTheEight() : new LedgerNames('');
  const read = (id: string) => readStrongSpellings(bundledEntity(id), others.get(id) ?? eight);
  const reviewed = (id: string) =>
    REVIEWED_SPELLINGS.filter(({ entity }) => entity === id).flatMap(({ spellings }) => spellings);
  const ids = hasBothLedgers ? bundledPack().entities.map(({ id }) => id) : [];

  it.each(ids)('%s: what is strong was seen, is derived, or was reviewed, and no more than that', (id) => {
    expect(read(id).unexplained.toSorted()).toEqual(reviewed(id).toSorted());
  });

  it.each(ids)('%s: the forms of strong names are inflections', (id) => {
    expect(read(id).strange).toEqual([]);
  });
});

it('reviews few spellings, and translates no short name', () => {
  const translated = REVIEWED_SPELLINGS.filter(({ reason }) => reason === 'translation');

  expect(REVIEWED_SPELLINGS.flatMap(({ spellings }) => spellings).length).toBeLessThanOrEqual(MOST_REVIEWED);
  expect(translated.flatMap(({ spellings }) => spellings).filter((text) => wordsOf(text).length < 3)).toEqual(
    [],
  );
});
