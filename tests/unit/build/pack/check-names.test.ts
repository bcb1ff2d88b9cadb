import { expect, it } from 'vitest';
import { ALPHA, BETA, faultsOf, readChanged, readFiles } from './read-changed';
import { samplePack } from './temporary-pack';

it.each([
  { name: { text: 'Alpha Works', strength: 'strong' }, shown: 'Alpha Works' },
  { name: { text: 'ALPHA-WORKS', strength: 'strong' }, shown: 'ALPHA-WORKS' },
  { name: { text: 'Beta', strength: 'strong', forms: ['«Alpha  Worksen»'] }, shown: '«Alpha  Worksen»' },
  { name: { text: 'Álpha Wörks', strength: 'strong' }, shown: 'Álpha Wörks' },
])('refuses the strong name $shown in two entities', ({ name, shown }) => {
  expect(faultsOf(readChanged(BETA, 'matching.names.0', name))).toEqual([
    { file: BETA, path: 'matching.names.0', message: `“${shown}” is a strong name of “alpha-works” too` },
  ]);
});

it.each([
  ['strong', [{ path: 'matching.persons.0', message: '“Ann Doe” is a strong name of “alpha-works” too' }]],
  ['short', []],
])('takes the %s name of a person for what it is', (strength, faults) => {
  const person = { language: 'en', given: 'Ann', family: 'Doe', gender: 'female' };
  const files = samplePack();
  Object.assign((files[ALPHA] as { matching: object }).matching, { persons: [person] });
  Object.assign((files[BETA] as { matching: object }).matching, { persons: [{ ...person, strength }] });

  expect(faultsOf(readFiles(files))).toEqual(faults.map((fault) => ({ file: BETA, ...fault })));
});

it('lets two entities share a short name', () => {
  const names = [{ text: 'Works', strength: 'short' }];
  const files = samplePack();
  for (const file of [ALPHA, BETA]) (files[file] as { matching: { names: unknown } }).matching.names = names;

  expect(faultsOf(readFiles(files))).toEqual([]);
});

it('refuses a phrase that is a cue and a counter-cue of one entity', () => {
  const reading = readChanged(ALPHA, 'matching.counterCues.0.phrases', { de: ['Propeller*'] });

  expect(faultsOf(reading)).toEqual([
    {
      file: ALPHA,
      path: 'matching.counterCues.0.phrases.de.0',
      message: '“Propeller*” is a cue and a counter-cue',
    },
  ]);
});

it.each([
  {
    what: 'a set speaks for and against it',
    cues: ['drones'],
    own: [],
    counters: ['drones'],
    path: 'sets.0',
  },
  {
    what: 'a written cue is in a counter-set',
    cues: [],
    own: ['Drone*'],
    counters: ['drones'],
    path: 'sets.0',
  },
  {
    what: 'a written counter-cue is in a set',
    cues: ['drones'],
    own: [],
    counters: [],
    path: 'phrases.fr.0',
  },
])('refuses an entity where $what', ({ cues, own, counters, path }) => {
  const group = { reach: 'sentence', weight: 1 };
  const reading = readChanged(ALPHA, 'matching', {
    names: [{ text: 'Alpha Works', strength: 'strong' }],
    cues: [{ ...group, sets: cues, phrases: { en: own } }],
    counterCues: [{ ...group, sets: counters, phrases: counters.length > 0 ? {} : { fr: ['DRONÉ'] } }],
  });

  expect(faultsOf(reading)).toEqual([
    {
      file: ALPHA,
      path: `matching.counterCues.0.${path}`,
      message: expect.stringMatching(/^“dron.*” is a cue and a counter-cue$/i),
    },
  ]);
});

it.each([
  { file: ALPHA, path: 'matching.names.0.text', value: '«…»', message: '“«…»” holds no word' },
  { file: ALPHA, path: 'matching.names.0.forms.0', value: '— —', message: '“— —” holds no word' },
  { file: ALPHA, path: 'matching.cues.0.phrases.en.0', value: 'ab*', message: '“ab*” is too short' },
  {
    file: ALPHA,
    path: 'matching.counterCues.0.phrases.en.0',
    value: 'word '.repeat(99),
    message: 'too many words',
  },
  {
    file: ALPHA,
    path: 'homonyms.0',
    at: 'homonyms.0.names.0',
    value: { caption: 'Other', description: 'Another.', names: ['!!'] },
    message: '“!!” holds no word',
  },
  { file: 'cue-sets.json', path: 'drones.en.0', value: '*', message: '“*” holds no word' },
])('refuses $path where no text can hold it', ({ file, path, at = path, value, message }) => {
  const files = samplePack();
  Object.assign(files[ALPHA] as object, { homonyms: [] });

  expect(faultsOf(readChanged(file, path, value, files))).toEqual([
    { file, path: at, message: expect.stringContaining(message) },
  ]);
});

it('refuses a name of something else that is ours', () => {
  const homonym = {
    caption: 'Alpha, the index',
    description: 'An index.',
    names: ['Alpha Index', '^ALPHA-works'],
  };

  expect(
    faultsOf(
      readFiles({ ...samplePack(), [ALPHA]: { ...(samplePack()[ALPHA] as object), homonyms: [homonym] } }),
    ),
  ).toEqual([
    { file: ALPHA, path: 'homonyms.0.names.1', message: '“^ALPHA-works” is a name of this entity too' },
  ]);
});

it('refuses a language of a name that the entity does not have', () => {
  const reading = readChanged(ALPHA, 'nameLanguages', { uk: ['Альфа', 'Alpha works'] });

  expect(faultsOf(reading)).toEqual(
    ['Альфа', 'Alpha works'].map((name, at) => ({
      file: ALPHA,
      path: `nameLanguages.uk.${at}`,
      message: `“${name}” is no name of this entity`,
    })),
  );
});

it('refuses a language that is no tag', () => {
  const reading = readChanged(ALPHA, 'nameLanguages', { Ukrainian: ['Alpha Works'] });

  expect(faultsOf(reading)).toMatchObject([{ file: ALPHA, path: 'nameLanguages.Ukrainian' }]);
});
