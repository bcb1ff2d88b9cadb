import { expect, it } from 'vitest';
import { PersonName } from '@/core/entities/matching-rules';
import { namesakeForms } from '../../../../src/build/forms/namesake-forms';

const ours = [
  { language: 'ru', given: 'Рамзан', family: 'Кадыров', gender: 'male' },
  { language: 'uk', given: 'Рамзан', family: 'Кадиров', gender: 'male' },
  { language: 'ru', given: 'Константин', family: 'Басюк', gender: 'male' },
].map((name) => PersonName.parse(name));

it.each([
  { name: 'Ахмат Кадыров', has: ['Ахмата Кадырова', 'Ахмате Кадырове'] },
  { name: 'Ахмат Кадиров', has: ['Ахмата Кадирова', 'Ахматом Кадировим'] },
  { name: 'Айшат Кадырова', has: ['Айшат Кадырова'] },
  { name: 'Марина Кадырова', has: ['Марины Кадыровой', 'Мариной Кадыровой'] },
  { name: 'Илья Кадыров', has: ['Ильи Кадырова', 'Ильей Кадыровым'] },
  { name: 'Виктор Стефанович Басюк', has: ['Виктором Стефановичем Басюком'] },
])('declines $name, whose family name ours bears', async ({ name, has }) => {
  const forms = await namesakeForms(name, ours);

  expect(forms[0]).toBe(name);
  expect(forms).toEqual(expect.arrayContaining(has));
});

it.each(['Adam Kadyrov', 'фонд имени Ахмата Кадырова', 'Мария Захарова', 'Кадыров', 'Віктор Басюк', ''])(
  'leaves %j as it is',
  async (name) => {
    expect(await namesakeForms(name, ours)).toEqual([name]);
  },
);
