import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readPacks } from '@/build/read-pack';
import { samplePack, writePack } from './pack/temporary-pack';

const IDENTITY = [
  '-c',
  'user.name=Tester',
  '-c',
  'user.email=tester@example.org',
  '-c',
  'commit.gpgsign=false',
];

it('writes what an edit changed since the last version into the pack, which then reads without fault', () => {
  const under = Object.entries(samplePack()).map(([name, content]) => [
    `assets/pack/${name}`,
    `${JSON.stringify(content, null, 2)}\n`,
  ]);
  const { folder, remove } = writePack(Object.fromEntries(under));
  const git = (...words: string[]) => execFileSync('git', [...IDENTITY, ...words], { cwd: folder });
  const file = (name: string) => path.join(folder, 'assets/pack/sample', name);
  const edit = (name: string, from: string, to: string) =>
    writeFileSync(file(name), readFileSync(file(name), 'utf8').replace(from, to));
  const raise = (step: string) =>
    execFileSync(
      process.execPath,
      ['run-typescript.ts', 'raise-version.ts']
        .map((name) => path.resolve('src/build', name))
        .concat('sample', step, 'More is known.'),
      { cwd: folder, encoding: 'utf8' },
    );
  try {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    edit('entities/alpha-works.json', 'It is said to make drones.', 'It is said to make kites.');
    git('commit', '-qam', 'a correction, without a version');
    edit('entities/beta-works.json', 'An invented firm.', 'Another invented firm.');

    expect(raise('patch')).toContain('sample 1.0.1: 2 entries changed');

    git('commit', '-qam', 'a version');
    edit('entities/beta-works.json', 'Another invented firm.', 'A third.');
    raise('minor');
    git('commit', '-qam', 'another');
    rmSync(file('entities/beta-works.json'));
    const alpha = JSON.parse(readFileSync(file('entities/alpha-works.json'), 'utf8')) as object;
    writeFileSync(file('entities/alpha-works.json'), JSON.stringify({ ...alpha, relations: [] }));
    edit('sources.json', 'The list', 'The list of 2026');
    raise('major');
    const read = readPacks(path.join(folder, 'assets/pack'));
    const history = read.ok ? read.packs.parts[0]?.info.history : read.faults;
    expect(history).toMatchObject([
      { version: '2.0.0', changes: { 'alpha-works': ['relations', 'sources'], 'beta-works': ['gone'] } },
      { version: '1.1.0', note: 'More is known.', changes: { 'beta-works': ['summary'] } },
      { version: '1.0.1', changes: { 'alpha-works': ['facts'], 'beta-works': ['summary'] } },
    ]);
  } finally {
    remove();
  }
});
