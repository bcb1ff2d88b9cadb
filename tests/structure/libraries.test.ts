import { expect, it } from 'vitest';
import { LIBRARIES } from '@/ui/options/libraries';
import { readSource } from './read-source';

/** Dependencies of development whose work ships: drawings, and the code between us and the browsers' API. */
const BUILT_IN = ['country-flag-icons', 'lucide', 'webextension-polyfill'];

const { dependencies } = JSON.parse(readSource('package.json')) as { dependencies: Record<string, string> };

it('the options name every package that ships, with the licence that it states', () => {
  const stated = [...Object.keys(dependencies), ...BUILT_IN].map((name) => {
    const { license } = JSON.parse(readSource(`node_modules/${name}/package.json`)) as { license: string };
    return `${name} (${license})`;
  });

  expect([...LIBRARIES].sort()).toEqual(stated.sort());
});
