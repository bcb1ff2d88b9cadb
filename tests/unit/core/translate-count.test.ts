import { expect, it } from 'vitest';
import { translateCount } from '@/core/translate-count';

const all = { one: 'One', few: 'Few', many: 'Many', other: 'Other' };

it.each([
  ['en', all, 1, 'One 1'],
  ['en', all, 2, 'Other 2'],
  ['en', all, 1234, 'Other 1,234'],
  ['uk', all, 21, 'One 21'],
  ['uk', all, 3, 'Few 3'],
  ['uk', all, 11, 'Many 11'],
  ['pl', all, 5, 'Many 5'],
  ['zh-CN', all, 1, 'Other 1'],
  ['de', all, 12345, 'Other 12.345'],
  ['uk', { one: 'One', other: 'Other' }, 3, 'Other 3'],
])('in %s, with %j, %d is said as “%s”', (tag, keys, count, expected) => {
  const translate = (key: string, [number]: string[] = []) => `${key} ${number}`;

  expect(translateCount(keys, count, { translate, tag })).toBe(expected);
});
