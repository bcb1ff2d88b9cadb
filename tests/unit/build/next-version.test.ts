import { expect, it } from 'vitest';
import { compareVersions, leastStep, nextVersion } from '@/build/next-version';

it.each([
  ['patch', '1.2.4'],
  ['minor', '1.3.0'],
  ['major', '2.0.0'],
] as const)('raises a version by a %s', (step, raised) => {
  expect(nextVersion('1.2.3', step)).toBe(raised);
});

it('compares versions as numbers', () => {
  expect(['1.10.0', '1.9.9', '0.9.10', '0.9.9', '1.9.9'].toSorted(compareVersions)).toEqual([
    '0.9.9',
    '0.9.10',
    '1.9.9',
    '1.9.9',
    '1.10.0',
  ]);
});

it.each([
  [{ alpha: ['facts'], beta: ['names'] }, 'patch', []],
  [{ alpha: ['facts'], beta: ['new'] }, 'minor', ['beta is new']],
  [{ alpha: ['gone'], beta: ['new'] }, 'major', ['alpha is gone']],
  [{}, 'patch', []],
] as const)('asks for %j for a version of its own kind', (changes, step, why) => {
  expect(leastStep(changes)).toEqual({ step, why });
});
