import { expect, it } from 'vitest';
import { mentionTable } from '@/build/start/mention-table';

it('lines up the columns, wide characters included', () => {
  const table = mentionTable([
    {
      surface: '哈工大',
      entity: 'hit',
      caption: 'Harbin',
      statusClass: 'known',
      reason: { rule: 'exact-name' },
    },
    {
      surface: 'HIT',
      entity: 'hit',
      caption: 'Harbin',
      statusClass: 'known',
      reason: { rule: 'defined-here', evidence: 'Harbin' },
    },
  ]);

  expect(table.split('\n')).toEqual([
    'Surface  Entity  Status  Reason',
    '哈工大   Harbin  known   exact-name',
    'HIT      Harbin  known   defined-here: Harbin',
  ]);
});
