import { describe, expect, it } from 'vitest';
import { hasLedger, readLedger } from '../../../support/ledger';
import { bundledEntity } from './bundled-pack';

/** What each of the 68 is not, as the record of research has it: id and the line. */
const confusions = readLedger()
  .split(/^### \d+\. /mu)
  .slice(1)
  .map((section) => ({
    id: section.split(' ')[0] ?? '',
    line: /^- \*\*Not to be confused with\*\* (.*)$/mu.exec(section)?.[1] ?? '–',
  }))
  .filter(({ line }) => line !== '–');

/** Entry and company numbers; a year or the number of an act or law is none. */
const numbersIn = (text: string): string[] =>
  (text.match(/(?<![\d/])\d{3,}(?![\d/])/gu) ?? []).filter(
    (number) => !/^(?:19|20)\d\d$|^1260$/.test(number),
  );

describe.skipIf(!hasLedger)('homonyms and the record (skipped where that is not at hand)', () => {
  it('are told for most of the 68', () => {
    expect(confusions.length).toBeGreaterThan(50);
  });

  it.each(confusions)('$id is told apart from others by each of their numbers', ({ id, line }) => {
    const { homonyms } = bundledEntity(id);
    const told = JSON.stringify(homonyms);

    expect(homonyms).not.toEqual([]);
    expect(numbersIn(line).filter((number) => !told.includes(number))).toEqual([]);
  });
});

it.each([
  ['aleksandr-zakharov', 'Nikita, Svetlana and Lavrentii Zakharov(a), Maria Osetrova'],
  ['andrei-belousov', 'Mikhail, Vadim, Pavel and Yevgeniya Belousov(a) and others'],
  ['ramzan-kadyrov', 'German Rustemovich Kadyrov'],
  ['ramzan-kadyrov', 'Oleksandr Onyshchenko'],
  ['a7', 'LLC Old Vector'],
  ['alisher-usmanov', 'Rustam Usmanovich Muradov'],
  ['oleg-deripaska', 'Rusal, En+, GAZ Group'],
  ['harbin-engineering-university', 'Highly enriched uranium'],
  ['supercam', 'Izhevsk Unmanned Systems'],
  ['dji', 'Autel Robotics'],
  ['aero-hit', 'ХабИнноТех'],
  ['harbin-institute-of-technology', 'Health information technology'],
])('%s is not to be confused with %s', (id, caption) => {
  expect(bundledEntity(id).homonyms.map((homonym) => homonym.caption)).toContain(caption);
});

it('gives no names to those who often stand beside ours', () => {
  const onyshchenko = bundledEntity('ramzan-kadyrov').homonyms.find(
    ({ caption }) => caption === 'Oleksandr Onyshchenko',
  );

  expect(onyshchenko?.names).toEqual([]);
});
