import { describe, expect, it } from 'vitest';
import { useShownNames } from '../../../support/shown-names';

const shownNames = useShownNames();

/** What looks like one of the rules that refuse a name, and is none: the surfaces that stay shown. */
describe('a name stays ours', () => {
  it.each([
    ['ru', 'На встрече были Путин, Александр Вучич и Орбан. Путин обещал газ.', ['Путин', 'Путин']],
    ['ru', 'Приехали Путин, Виктор Янукович и другие.', ['Путин']],
    ['en', 'Xi, Putin, Charles, and Modi met.', ['Putin']],
    ['ru', 'Встреча Трамп — Путин состоялась на Аляске. Путин улетел.', ['Путин', 'Путин']],
    ['ru', 'Надпись «Спасибо, Путин» появилась на стене.', ['Путин']],
    ['ru', 'Путина обвинили в войне. Сам Путин молчит, а путинцы ликуют.', ['Путина', 'Путин']],
    ['ru', 'Многие в Путине видят союзника. Путин ответил на это.', ['Путине', 'Путин']],
    ['zh', '当地吸引道通智能投资建厂。下一步道通科技将推出新品。', ['道通智能', '道通科技']],
    ['zh', '哈尔滨工业大学表示，“国防七子”中哈工大实力最强。', ['哈尔滨工业大学', '哈工大']],
    ['de', 'In Shenzhen beschäftigt DJI 14000 Mitarbeiter.', ['DJI']],
    ['en', 'Iran gave the IRGC 5000 drones.', ['IRGC']],
    ['ru', 'Сенатор Константин Басюк возглавил комитет; Игорь родился в 1985 году.', ['Константин Басюк']],
    ['en', 'Nicknamed "Lancet", the loitering munition destroyed a tank.', ['Lancet']],
    ['ru', '«Калашников» в Сирии испытал дрон-камикадзе для российской армии.', ['Калашников']],
    ['en', 'The Russian lender PS Bank (PSB) serves the defence industry.', ['PSB']],
    ['en', 'European buyers miss Huawei phones.', ['Huawei']],
    ['en', 'The Russian army flies drones. In 2024 Albatros drones hit Kursk.', ['Albatros']],
  ])('(%s) %s', (lang, text, surfaces) => {
    expect(shownNames(`<p>${text}</p>`, lang).map((name) => name.split('=')[0])).toEqual(surfaces);
  });

  it('where a lead is followed by the name in full and a mistake of another kind', () => {
    const html =
      '<p>Александр Захаров рассказал о новом «Ланцете».</p><p>Основатель ZALA Aero Александр Вячеславович Захаров показал дроны. По ошибке один дрон упал.</p>';
    expect(shownNames(html, 'ru')).toContain('Александр Захаров=aleksandr-zakharov');
  });
});

describe('a longer name', () => {
  it.each([
    ['ru', 'Дочерний «ЛУКОЙЛ-Нефтохим Бургас» ищет покупателя.'],
    ['ru', 'Лариса Шойгу-Монгуш поёт горлом.'],
    ['ru', 'Сбито два «Шахеда-131».'],
    ['en', 'Correspondence to Dr Huawei Zhang.'],
    ['ru', 'Декорации рисовал Аяс Шойгу, восемнадцати лет.'],
  ])('is nobody of ours (%s): %s', (lang, text) => {
    expect(shownNames(`<p>${text}</p>`, lang)).toEqual([]);
  });
});
