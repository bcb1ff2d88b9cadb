import { expect, it } from 'vitest';
import { AuthorityId } from '@/core/entities/status';
import { statusRows } from '@/ui/entity/status-rows';
import { sampleEntity } from '../sample-entity';

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
