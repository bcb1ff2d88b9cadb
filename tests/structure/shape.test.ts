import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT, listFiles, readSource } from './read-source';

const MAX_LINES = 400;
const MAX_ENTRY_LINES = 25;

const sources = listFiles('src');
const entries = listFiles('entrypoints');
const tests = listFiles('tests');

const lines = (file: string) => readSource(file).trimEnd().split('\n').length;

describe('files', () => {
  it(`are at most ${MAX_LINES} lines long`, () => {
    expect([...sources, ...tests].filter((file) => lines(file) > MAX_LINES)).toEqual([]);
  });

  it(`of entrypoints are at most ${MAX_ENTRY_LINES} lines long: they only call a start function`, () => {
    expect(entries.filter((file) => lines(file) > MAX_ENTRY_LINES)).toEqual([]);
  });

  it('export by name only, but for the entry points that the browser loads', () => {
    expect(sources.filter((file) => /^export default\b/m.test(readSource(file)))).toEqual([]);
  });

  it('are no barrels', () => {
    const barrels = sources.filter((file) => {
      const statements = readSource(file)
        .replaceAll(/\/\*.*?\*\//gs, '')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.trim().startsWith('//'));
      const reExports = /^export\s+(type\s+)?(\*|\{[^}]*\})\s*from/;
      return (
        statements.some((line) => /^export\s+\*/.test(line)) ||
        statements.every((line) => reExports.test(line))
      );
    });

    expect(barrels).toEqual([]);
  });

  it('have kebab-case names, components PascalCase ones', () => {
    const odd = sources.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return !/^([a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?|[A-Z][A-Za-z0-9]*\.tsx)$/.test(name);
    });

    expect(odd).toEqual([]);
  });
});

describe('folders', () => {
  it('are named after a subject', () => {
    const empty = /^(utils?|helpers?|common|misc|shared|types|lib)$/;
    const named = [...sources, ...entries, ...tests].filter((file) =>
      file
        .split('/')
        .slice(0, -1)
        .some((folder) => empty.test(folder)),
    );

    expect(named).toEqual([]);
  });

  it('at the top level are the ones agreed on', () => {
    const ignored = new Set(['node_modules', 'coverage']);
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !ignored.has(entry.name))
      .map((entry) => entry.name)
      .sort();

    expect(folders).toEqual(['assets', 'entrypoints', 'src', 'tests']);
  });
});

describe('tests', () => {
  it('are neither skipped nor focused', () => {
    const word = ['only', 'todo', 'fails'].join('|');
    const pattern = new RegExp(String.raw`\b(it|test|describe)\.(${word})\(`);

    expect(tests.filter((file) => pattern.test(readSource(file)))).toEqual([]);
  });
});
