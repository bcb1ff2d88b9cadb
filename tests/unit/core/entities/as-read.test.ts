import { expect, it } from 'vitest';
import { PackInfoAsRead } from '@/core/entities/as-read';

const dateOf = (date: unknown) =>
  PackInfoAsRead.parse({
    id: 'odd',
    title: 'Odd',
    version: '1.0.0',
    description: 'Invented.',
    licence: 'MIT',
    date,
  }).date;

it.each([
  ['2024-06', '2024-06'],
  ['Lichtmess', 'Lichtmess'],
  ['  two\n lines\u200B\u202E ', 'two lines'],
  [20240612, '20240612'],
  [{ year: 2024 }, '{"year":2024}'],
  [null, ''],
  [undefined, ''],
])('keeps %j in the place of a date as a short plain text', (date, text) => {
  expect(dateOf(date)).toBe(text);
});

it.each([
  ['a '.repeat(100), 'a '.repeat(30).trimEnd()],
  ['ab '.repeat(100), 'ab '.repeat(20).trimEnd()],
  ['𐍈'.repeat(100), '𐍈'.repeat(60)],
])('cuts a long text between signs, without a space at the end: %j', (date, text) => {
  expect(dateOf(date)).toBe(text);
});

it('keeps earlier wording of a list and a measure that it does not know', () => {
  const before = {
    alpha: {
      statuses: [{ authority: 'moon-list', measure: 'exile', date: 'spring', state: 'listed' }],
      facts: [{ id: 'one', text: 'One.', date: 'spring' }],
    },
  };
  const { history } = PackInfoAsRead.parse({
    id: 'odd',
    title: 'Odd',
    version: '1.0.0',
    description: 'Invented.',
    licence: 'MIT',
    date: '2026',
    history: [{ version: '1.0.0', date: '2026', note: 'It.', before }],
  });

  expect(history?.[0]?.before).toEqual(before);
});
