import { describe, expect, it } from 'vitest';
import { patronymicSpellings } from '@/build/forms/patronymic-spellings';

describe('spellings of a patronymic', () => {
  it.each([
    ['Vyacheslavovich', ['Vyacheslavovich', 'Viacheslavovich', 'Vjačeslavovič', 'Viatcheslavovitch']],
    ['Yuryevich', ['Yuryevich', 'Iurievich', 'Jurjevič', 'Iurievitch']],
    ['Kuzhugetovich', ['Kuzhugetovich', 'Kužugetovič', 'Kujugetovitch']],
    ['Akhmatovich', ['Akhmatovich', 'Ahmatovič', 'Akhmatovitch']],
  ])('%s', (patronymic, expected) => {
    expect(patronymicSpellings(patronymic)).toEqual(expected);
  });

  it('leaves other scripts alone', () => {
    expect(patronymicSpellings('Вячеславович')).toEqual(['Вячеславович']);
  });
});
