import { describe, expect, it } from 'vitest';
import { useShownNames } from '../../../support/shown-names';

const shownNames = useShownNames();
const OURS = 'Сенатор Константин Басюк представляет Херсонскую область в Совете Федерации.';

describe('another bearer of the surname', () => {
  it.each([
    ['a verb of the feminine', `<p>${OURS} Врач Ирина пришла раньше. Басюк впервые увидела его в зале.</p>`],
    ['a title of women', `<p>${OURS} Рядом стояла пані Басюк.</p>`],
    ['a patronymic behind', `<p>${OURS} Там служит свой Басюк — Вячеслав Андреевич, следователь.</p>`],
    ['a given name behind', `<p>${OURS} Я тоже Басюк, Пётр, двадцать лет на тракторе.</p>`],
  ])('is told by %s', (_, html) => {
    expect(shownNames(html, 'ru')).toEqual(['Константин Басюк=konstantin-basyuk']);
  });

  it.each([
    ['a verb behind another case', `<p>${OURS} Речь Басюка была долгой.</p>`, 'Басюка'],
    ['a verb of the masculine', `<p>${OURS} Басюк впервые увидел хор.</p>`, 'Басюк'],
    ['the next of a list', `<p>${OURS} Выступили Басюк, Иван Петров и хор.</p>`, 'Басюк'],
  ])('is not told by %s', (_, html, surname) => {
    expect(shownNames(html, 'ru')).toEqual([
      'Константин Басюк=konstantin-basyuk',
      `${surname}=konstantin-basyuk`,
    ]);
  });

  it('is a woman who does not decline it', () => {
    expect(shownNames('<p>Лучшим тренером Хабаровска стала Константина Басюк.</p>', 'ru')).toEqual([]);
  });
});

describe('two bearers of one full name', () => {
  const FULL = 'Konstantin Vladimirovich Basyuk, the senator for occupied Kherson';

  it('are told apart where the page speaks of a mistake', () => {
    const html = `<p>We printed a picture of the gardener Konstantin Basyuk of Winnipeg.</p><p>The report was about ${FULL}; the other man was shown by mistake.</p>`;
    expect(shownNames(html, 'en')).toEqual(['Konstantin Vladimirovich Basyuk=konstantin-basyuk']);
  });

  it('are told apart by a year of birth behind a semicolon', () => {
    const html = `<p>A coach from Brest cannot open an account. His name is Konstantin Basyuk; he was born in 1991.</p><p>The bank means ${FULL}.</p>`;
    expect(shownNames(html, 'en')).toEqual(['Konstantin Vladimirovich Basyuk=konstantin-basyuk']);
  });

  it('are one where nothing tells them apart', () => {
    const html = `<p>Konstantin Basyuk has bought a villa.</p><p>The land book names ${FULL}.</p>`;
    expect(shownNames(html, 'en')).toEqual([
      'Konstantin Basyuk=konstantin-basyuk',
      'Konstantin Vladimirovich Basyuk=konstantin-basyuk',
    ]);
  });
});

describe('a call sign', () => {
  it.each([
    ['uk', '<p>Командира звуть Велес. На полиці лежить трофейний дрон «Велес» із Хабаровська.</p>', 'Велес'],
    ['uk', '<p>Позивний у нього Велес. Російський дрон «Велеса» з Хабаровська він збив сам.</p>', 'Велеса'],
  ])('is nobody’s product (%s)', (lang, html, shown) => {
    expect(shownNames(html, lang)).toEqual([`${shown}=veles-drone`]);
  });

  it('is that of the drone where the sentence is about it', () => {
    const html = '<p>Завод «Аэро-ХИТ» в Хабаровске собирает FPV-дрон, который все зовут «Велес».</p>';
    expect(shownNames(html, 'ru')).toContain('Велес=veles-drone');
  });
});

describe('letters before a quoted name', () => {
  it('say that it is something else', () => {
    const html =
      '<p>Председатель СНТ «Велес» жалуется: после статьи о хабаровских беспилотниках садоводам звонят.</p>';
    expect(shownNames(html, 'ru')).toEqual([]);
  });

  it('say nothing where they are a drone’s', () => {
    const html = '<p>Хабаровский завод «Аэро-ХИТ» собирает БПЛА «Велес».</p>';
    expect(shownNames(html, 'ru')).toContain('Велес=veles-drone');
  });
});
