import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { PackInfo } from '@/core/entities/pack';
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
  const script = (name: string, ...words: string[]) => {
    const files = ['run-typescript.ts', name].map((one) => path.resolve('src/build', one));
    const { status, stdout, stderr } = spawnSync(process.execPath, [...files, 'sample', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };
  const raise = (step: string) => script('raise-version.ts', step, 'More is known.');
  const head = () => git('rev-parse', 'HEAD').toString().trim();
  const info = () => JSON.parse(readFileSync(file('pack.json'), 'utf8')) as PackInfo;
  try {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    const first = head();
    edit('entities/alpha-works.json', 'It is said to make drones.', 'It is said to make kites.');
    git('commit', '-qam', 'a correction, without a version');
    edit('entities/beta-works.json', 'An invented firm.', 'Another invented firm.');

    expect(raise('patch').said).toContain('sample 1.0.1: 2 entries changed');
    const before = {
      'alpha-works': { facts: [{ id: 'claim', text: 'It is said to make drones.' }] },
      'beta-works': { summary: 'An invented firm.' },
    };
    expect(info().history?.[0]?.before).toEqual(before);

    git('commit', '-qam', 'a version');
    const second = head();
    const bare = { ...info(), history: info().history?.map(({ before: _before, ...made }) => made) };
    writeFileSync(file('pack.json'), `${JSON.stringify(bare, null, 2)}\n`);
    const fill = (...commits: string[]) => script('fill-earlier-wording.ts', '1.0.1', ...commits);
    expect(fill(first, first)).toMatchObject({ status: 1 });
    expect(info().history?.[0]?.before).toBeUndefined();
    expect(fill(first, second)).toMatchObject({ status: 0 });
    expect(info().history?.[0]?.before).toEqual(before);
    edit('entities/beta-works.json', 'Another invented firm.', 'A third.');
    expect(raise('minor').status).toBe(0);
    git('commit', '-qam', 'another');
    rmSync(file('entities/beta-works.json'));
    const alpha = JSON.parse(readFileSync(file('entities/alpha-works.json'), 'utf8')) as object;
    writeFileSync(file('entities/alpha-works.json'), JSON.stringify({ ...alpha, relations: [] }));
    edit('sources.json', 'The list', 'The list of 2026');
    for (const step of ['patch', 'minor'])
      expect(raise(step)).toMatchObject({
        status: 1,
        said: expect.stringContaining('beta-works is gone: this asks for a major version'),
      });
    expect(info().version).toBe('1.1.0');
    expect(raise('major').status).toBe(0);
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
