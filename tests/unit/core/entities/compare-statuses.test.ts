import { expect, it } from 'vitest';
import { compareStatuses } from '@/core/entities/compare-statuses';
import type { AuthorityId, Measure } from '@/core/entities/status';
import { sampleStatus } from './sample-entity';

it.each([
  {
    title: 'an asset freeze before an export control, however old',
    first: sampleStatus({ date: '2014' }),
    second: sampleStatus({ measure: 'export-control', date: '2026' }),
  },
  {
    title: 'financial restrictions before a ban on securities',
    first: sampleStatus({ measure: 'financial-restrictions', date: '2014' }),
    second: sampleStatus({ measure: 'securities-ban', date: '2026' }),
  },
  {
    title: 'another listing before a mention without legal effect',
    first: sampleStatus({ measure: 'other', date: undefined }),
    second: sampleStatus({ measure: 'named', date: '2026' }),
  },
  {
    title: 'an entry in force before a delisted one, whatever its measure',
    first: sampleStatus({ measure: 'named' }),
    second: sampleStatus({ state: 'delisted' }),
  },
  {
    title: 'a mention without legal effect before a kind that this version does not know',
    first: sampleStatus({ measure: 'named', date: '2014' }),
    second: sampleStatus({ measure: 'banishment' as Measure, date: '2026' }),
  },
  {
    title: 'a known list before one of a newer version',
    first: sampleStatus({ authority: 'ua-gur' }),
    second: sampleStatus({ authority: 'mars' as AuthorityId }),
  },
  {
    title: 'the newer of two freezes',
    first: sampleStatus({ date: '2024-06' }),
    second: sampleStatus({ date: '2023-12-15' }),
  },
  {
    title: 'a dated freeze before one without a date',
    first: sampleStatus({ authority: 'jp-mof', date: '2014' }),
    second: sampleStatus({ date: undefined }),
  },
  {
    title: 'a dated freeze before one with a date that cannot be read',
    first: sampleStatus({ authority: 'jp-mof', date: '2014' }),
    second: sampleStatus({ date: 'zu Lichtmess' }),
  },
  {
    title: 'a dated freeze before one of a day that its month does not have',
    first: sampleStatus({ authority: 'jp-mof', date: '2014' }),
    second: sampleStatus({ date: '2026-02-31' }),
  },
  {
    title: 'by authority where measure and date agree',
    first: sampleStatus({ authority: 'us-ofac-sdn' }),
    second: sampleStatus({ authority: 'jp-mof' }),
  },
])('puts $title', ({ first, second }) => {
  expect([second, first].sort(compareStatuses)).toEqual([first, second]);
  expect([first, second].sort(compareStatuses)).toEqual([first, second]);
});
