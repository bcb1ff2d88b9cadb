import { expect, it } from 'vitest';
import { changelogEntry } from '@/build/changelog-entry';

const CHANGELOG = `# Changelog

What changes.

## 1.2.0 (unreleased)

Not yet there.

## 1.1.0 (2026-11-20)

A side panel, and \`sl\` in
the address bar.

## 1.0.0

First version.
`;

it.each([
  ['1.1.0', 'A side panel, and sl in the address bar.'],
  ['1.0.0', 'First version.'],
  ['1.2.0', ''],
  ['1.1', ''],
  ['', ''],
])('of %s is “%s”', (version, entry) => {
  expect(changelogEntry(CHANGELOG, version)).toBe(entry);
});

it('is nothing where there is no changelog', () => {
  expect(changelogEntry('', '1.0.0')).toBe('');
});
