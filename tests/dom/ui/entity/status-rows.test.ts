import { createElement } from 'preact';
import { expect, it } from 'vitest';
import { AuthorityId, type Status } from '@/core/entities/status';
import { EntityPage } from '@/ui/entity/EntityPage';
import { rowAnchors, statusAnchors, statusRows } from '@/ui/entity/status-rows';
import { draw } from '../draw';
import { sampleEntity, samplePack } from '../sample-entity';
import { fakeDeps } from './fake-deps';

it('puts the gravest entry first, then what was searched, then what was not checked', () => {
  const rows = statusRows(sampleEntity);

  expect(rows.slice(0, 3).map(({ kind, authority }) => [kind, authority])).toEqual([
    ['listed', 'uk-sanctions-list'],
    ['listed', 'us-dod-1260h'],
    ['not-found', 'un-sc'],
  ]);
  expect(rows.slice(3).every(({ kind }) => kind === 'not-checked')).toBe(true);
});

it('leaves no authority out', () => {
  const authorities = new Set(statusRows(sampleEntity).map(({ authority }) => authority));

  expect([...authorities].toSorted()).toEqual([...AuthorityId.options].toSorted());
});

it('shows the entry and not the check where the pack holds both', () => {
  const checks = [{ authority: 'uk-sanctions-list' as const, result: 'not-checked' as const }];

  const uk = statusRows({ ...sampleEntity, checks }).filter((row) => row.authority === 'uk-sanctions-list');

  expect(uk.map(({ kind }) => kind)).toEqual(['listed']);
});

it('gives each row an address of its own, also where one list has two entries or is not known', () => {
  const [first] = sampleEntity.statuses;
  if (!first) throw new Error('the sample is listed');
  const odd = ['mars senate', 'постійна рада', '__proto__'] as string[] as AuthorityId[];
  const rows = statusRows({
    ...sampleEntity,
    statuses: [first, { ...first, measure: 'named' }, ...odd.map((authority) => ({ ...first, authority }))],
  });
  const anchors = rowAnchors(rows);

  expect(new Set(anchors).size).toBe(rows.length);
  expect(anchors).toEqual(
    expect.arrayContaining([
      'list-us-dod-1260h',
      'list-us-dod-1260h-2',
      'list-unknown',
      'list-unknown-3',
      'list-un-sc',
    ]),
  );
  for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9-]+$/);
});

it('keeps the address of an entry by its number, whatever else is entered in the list', () => {
  const [first] = sampleEntity.statuses;
  if (!first) throw new Error('the sample is listed');
  const entry = (reference: string | undefined, date: string) => ({ ...first, reference, date }) as Status;
  const anchorsOf = (statuses: Status[]) => {
    const anchors = statusAnchors({ ...sampleEntity, statuses });
    return statuses.map((status) => anchors.get(status));
  };
  const old = entry('Annex I, entities, no. 721', '2024');

  expect(anchorsOf([old])).toEqual(['list-us-dod-1260h_annex-i-entities-no-721']);
  expect(anchorsOf([old, entry('UID 2', '2025'), entry(undefined, '2026'), entry('№', '2023')])).toEqual([
    'list-us-dod-1260h_annex-i-entities-no-721',
    'list-us-dod-1260h_uid-2',
    'list-us-dod-1260h',
    'list-us-dod-1260h-2',
  ]);
  expect(new Set(anchorsOf([old, entry('Annex I entities no 721', '2025'), { ...old }])).size).toBe(3);
});

it('leads from each listing in the timeline to its row', async () => {
  const reply = { ok: true, entity: sampleEntity, sources: {}, related: {}, pack: samplePack } as const;
  const page = await draw(createElement(EntityPage, { deps: fakeDeps(reply).deps }));

  const links = [...page.querySelectorAll('.event--listing .event__anchor')].map((link) =>
    link.getAttribute('href'),
  );
  expect(links).toEqual(['#list-uk-sanctions-list_rus9999', '#list-us-dod-1260h']);
  for (const href of links) expect(page.querySelector(`tr${href}`)).not.toBeNull();
});
