import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readChangelog } from '@/build/changelog';

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

it('has every entry as plain text in one line, newest first', () => {
  expect(readChangelog(CHANGELOG)).toEqual([
    { version: '1.2.0', isReleased: false, text: 'Not yet there.' },
    { version: '1.1.0', isReleased: true, text: 'A side panel, and sl in the address bar.' },
    { version: '1.0.0', isReleased: true, text: 'First version.' },
  ]);
});

it('has nothing where there is no changelog', () => {
  expect(readChangelog('')).toEqual([]);
});

it('is what the reader is told of the newest version', () => {
  const messages = JSON.parse(readFileSync('assets/public/_locales/en/messages.json', 'utf8')) as {
    newsText: { message: string };
  };

  expect(messages.newsText.message).toBe(readChangelog(readFileSync('CHANGELOG.md', 'utf8'))[0]?.text);
});
