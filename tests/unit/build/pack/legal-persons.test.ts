import { expect, it } from 'vitest';
import { bundledEntity } from './bundled-pack';
import { ALPHA, faultsOf, readChanged } from './read-changed';

const person = { name: 'Alpha LLC', sources: ['register'], entries: [{ authority: 'un-sc' }] };

it('takes a legal person whose entries stand among the listings', () => {
  expect(faultsOf(readChanged(ALPHA, 'legalPersons', [person]))).toEqual([]);
});

it.each([
  ['without a source', { ...person, sources: [] }, 'legalPersons.0.sources'],
  ['with an unknown source', { ...person, sources: ['gossip'] }, 'legalPersons.0.sources.0'],
  [
    'on a list of which nothing stands here',
    { ...person, entries: [{ authority: 'ua-gur' }] },
    'legalPersons.0.entries.0',
  ],
  [
    'with a number of an unknown kind',
    { ...person, identifiers: [{ kind: 'shoeSize', value: '43' }] },
    'legalPersons.0.identifiers.0.kind',
  ],
])('refuses one %s and says where', (_title, value, path) => {
  expect(faultsOf(readChanged(ALPHA, 'legalPersons', [value])).map((fault) => fault.path)).toContain(path);
});

it.each([
  ['zala-aero', 'LLC CST', '1841015504'],
  ['zala-aero', 'LLC Zala Aero', '1841001815'],
  ['zala-aero', 'JSC Zala Aero', '9715478507'],
  ['kronstadt', 'JSC Kronshtadt', '7808035536'],
  ['supercam', 'LLC Unmanned Systems', '1831156383'],
  ['supercam', 'LLC SuperCam', '1841082162'],
])('tells the firms of %s apart: %s is %s', (id, name, number) => {
  const found = bundledEntity(id).legalPersons.find((one) => one.name === name);

  expect(found?.identifiers.map(({ value }) => value)).toContain(number);
});

it('gives no list entry to two firms of one brand, but for a list that names several without a number', () => {
  for (const id of ['zala-aero', 'kronstadt', 'supercam']) {
    const entries = bundledEntity(id)
      .legalPersons.flatMap((one) => one.entries)
      .flatMap(({ authority, reference }) => (reference === undefined ? [] : [`${authority} ${reference}`]));

    expect(new Set(entries).size).toBe(entries.length);
  }
});

it('says of whom a source reports the death', () => {
  const { facts } = bundledEntity('yevgeny-prigozhin');

  expect(facts.find(({ event }) => event === 'reported-death')).toMatchObject({
    date: '2023-08-23',
    attribution: { by: 'European Union' },
  });
});
