import { expect, it } from 'vitest';
import type { PackVersion } from '@/core/entities/pack-version';
import { Versions } from '@/ui/entity/Versions';
import { draw } from '../draw';
import { sampleEntity, samplePack } from '../sample-entity';

const made = (version: string, changes?: PackVersion['changes']): PackVersion => ({
  version,
  date: '2026-11-22',
  note: `Note of ${version}.`,
  ...(changes ? { changes } : {}),
});
const drawVersions = (history: PackVersion[]) =>
  draw(
    <Versions
      entity={sampleEntity}
      pack={{ ...samplePack, history }}
      sources={{}}
      rooms={new Set(['facts', 'sources'])}
    />,
  );
const lines = (page: Element) =>
  [...page.querySelectorAll('.versions > li')].map((line) => line.textContent.replaceAll(/\s+/g, ' '));

it('says of each version what it changed, with a link to the room that shows it', async () => {
  const page = await drawVersions([
    made('1.2.0', { 'lantern-works': ['facts', 'names', 'sources'] }),
    made('1.1.0', { other: ['facts'] }),
    made('1.0.0'),
  ]);

  expect(lines(page)).toEqual([
    expect.stringMatching(/1\.2\.0.*Changed in this entry: Timeline.* · .* · Sources$/),
    expect.stringMatching(/1\.1\.0.*Nothing changed in this entry\.$/),
    expect.stringMatching(/1\.0\.0.*Note of 1\.0\.0\.$/),
  ]);
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#facts',
    '#sources',
  ]);
  expect(page.textContent).not.toContain('holds no earlier version');
});

it('says nothing of versions in which there was no such entry', async () => {
  const page = await drawVersions([
    made('1.3.0', { 'lantern-works': ['facts'] }),
    made('1.2.0', { 'lantern-works': ['new'] }),
    made('1.1.0', { other: ['facts'] }),
    made('1.0.0'),
  ]);

  expect(lines(page)).toEqual([
    expect.stringMatching(/1\.3\.0.*Timeline$/),
    expect.stringMatching(/1\.2\.0.*the whole entry is new$/),
  ]);
});

it('has no earlier version of an entry that the newest one brought', async () => {
  const page = await drawVersions([made('1.1.0', { 'lantern-works': ['new'] }), made('1.0.0')]);

  expect(lines(page)).toHaveLength(1);
  expect(page.textContent).toContain('holds no earlier version');
});
