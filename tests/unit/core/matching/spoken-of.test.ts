import { describe, expect, it } from 'vitest';
import { useShownNames } from '../../../support/shown-names';

const shownNames = useShownNames();

describe('what a page says of the bearer of a name', () => {
  it.each([
    {
      why: 'a firm has no age',
      lang: 'fr',
      html: '<p>Chez Mado, on mange bien. Mado, 81 ans, a servi des mécaniciens de moteurs d’avion iraniens.</p>',
      expected: [],
    },
    {
      why: 'a drone says nothing, and is no woman',
      lang: 'uk',
      html: '<p>Шахед, яка вчиться у Вінниці, приймала пологи під час атаки Shahed-136.</p><p>Шахед каже, що ім’я гарне.</p>',
      expected: ['Shahed-136=shahed-136'],
    },
    {
      why: 'the words behind belong to the missile in front',
      lang: 'uk',
      html: '<p>Ракета «Ланцет», яка влучила в ангар, зібрана компанією ZALA. Дрон «Ланцет» коштує дорого.</p>',
      expected: ['Ланцет=lancet', 'ZALA=zala-aero', 'Ланцет=lancet'],
    },
    {
      why: 'a club of those letters',
      lang: 'fr',
      html: '<p>Le CASC, club athlétique de Sainte-Croix, organise sa course. Le CASC prête les lampes ; la fusée partira à 21 heures.</p>',
      expected: [],
    },
    {
      why: 'a drone between two others',
      lang: 'fr',
      html: '<p>Des pièces de Lancet et d’Orlan-10, deux drones russes, étaient à vendre.</p>',
      expected: ['Lancet=lancet', 'Orlan-10=orlan-10'],
    },
    {
      why: 'the letters of another school of ours are no word against a name',
      lang: 'en',
      html: '<p>Beijing Institute of Technology (BIT) and Northwestern Polytechnical University (NWPU) agreed.</p><p>BIT and NWPU have asked for a review.</p>',
      expected: [
        'Beijing Institute of Technology=beijing-institute-of-technology',
        'BIT=beijing-institute-of-technology',
        'Northwestern Polytechnical University=northwestern-polytechnical-university',
        'NWPU=northwestern-polytechnical-university',
        'BIT=beijing-institute-of-technology',
        'NWPU=northwestern-polytechnical-university',
      ],
    },
    {
      why: 'a composer, in a paragraph on an opera',
      lang: 'en',
      html: '<p>A court in Bangui has jailed a driver for the Wagner Group who sold diesel to mercenaries.</p><p>In Bayreuth the new Ring has no fire. "Wagner would have laughed," said the director; coach Robert Wagner slept through the third act.</p>',
      expected: ['Wagner Group=wagner-group'],
    },
    {
      why: 'another patronymic behind surname and given name',
      lang: 'ru',
      html: '<ul><li>Басюк Константин Олегович — золотая медаль</li><li>Басюк Константин Владимирович, сенатор</li></ul>',
      expected: ['Басюк Константин Владимирович=konstantin-basyuk'],
    },
    {
      why: 'town and age in brackets',
      lang: 'en',
      html: '<ol><li>Konstantin Basyuk (Lutsk, aged 11) – 8½ points</li><li>Ida Holm (Aarhus, aged 10) – 8</li></ol>',
      expected: [],
    },
    {
      why: 'a girl of that name, of four and of ten years',
      lang: 'uk',
      html: '<p>Шахед було чотири, коли родина втекла. Тепер десятирічна Шахед живе в Ужгороді. Шахед приїхала з батьком.</p>',
      expected: [],
    },
    {
      why: 'a date, and no hit of the year',
      lang: 'uk',
      html: '<p>Дрони збирають у Хабаровську.</p><p>Цього року наліпок «Аеро-ХІТ» стало більше, а коробки — ті самі.</p>',
      expected: ['Аеро-ХІТ=aero-hit'],
    },
    {
      why: 'our own form in front of the brackets, before it is decided',
      lang: 'uk',
      html: '<p>Виробник «Орлана-10», петербурзьке ТОВ «Спеціальний технологічний центр» (СТЦ), купує двигуни через фірму-одноденку.</p>',
      expected: ['Орлана-10=orlan-10', 'Спеціальний технологічний центр=stc-orlan', 'СТЦ=stc-orlan'],
    },
    {
      why: 'another school before the brackets, and ours further off',
      lang: 'zh',
      html: '<p>交流项目派出三人：一人去哈尔滨工业大学，两人去日本的广岛工业大学（HIT）。去HIT的两位没学会吃牡蛎。</p>',
      expected: ['哈尔滨工业大学=harbin-institute-of-technology'],
    },
    {
      why: 'pupils of sports schools',
      lang: 'ru',
      html: '<ol><li>Кадыров Рамзан, СШ № 4</li><li>Сечин Игорь, ДЮСШ «Нефтяник»</li><li>Чемезов Сергей, клуб «Юность»</li></ol>',
      expected: [],
    },
    {
      why: 'a firm that gives its legal form at the end',
      lang: 'de',
      html: '<p>Die Wagner Group aus Langenhagen erweitert ihr Werk. »Mit Afrika haben wir nichts zu tun«, sagt der Chef der Wagner Group GmbH.</p>',
      expected: [],
    },
    {
      why: 'a student of that name',
      lang: 'uk',
      html: '<p>Серед відзначених — четвертокурсник Алішер Усманов, який приїхав з Узбекистану й лишився. «Маю стипендію», — каже Усманов.</p>',
      expected: [],
    },
    {
      why: 'a deputy of that surname beside the firm',
      lang: 'uk',
      html: '<p>Депутат Леонід Калашников назвав удар по концерну «Калашников» провокацією, хоча влада Іжевська мовчить.</p>',
      expected: ['концерну «Калашников=kalashnikov-concern'],
    },
    {
      why: 'characters of other words',
      lang: 'zh',
      html: '<p>直接上惠普京东自营旗舰店。</p><p>中哈工程承包论坛在阿拉木图闭幕，哈尔滨一家设计院派人参会。</p>',
      expected: [],
    },
    {
      why: 'a lake and a holiday camp',
      lang: 'ru',
      html: '<p>Озеро Алабуга зарыбили карпом. Зона отдыха «Алабуга» берёт за день 800 рублей, запуск дронов бесплатный.</p>',
      expected: [],
    },
    {
      why: 'a poet, and what she says',
      lang: 'uk',
      html: '<p>Поетка Шахед із Дамаска читала вірші. «Це ім’я означає свідок», — каже Шахед. Уночі збили шість дронів «Шахед-136».</p>',
      expected: ['Шахед-136=shahed-136'],
    },
    {
      why: 'a Chinese surname in front',
      lang: 'zh',
      html: '<p>村支书李普京带头种花。李普京说，游客爱在花前合影。</p>',
      expected: [],
    },
    {
      why: 'runners with their times',
      lang: 'en',
      html: '<ol><li>Denis Manturov (Narva SC) 2:19.4</li><li>Toomas Kask (Tartu) 2:20.1</li><li>Igor Sechin (Narva SC) 2:24.8</li></ol>',
      expected: [],
    },
    {
      why: 'a dome, which the page writes small as well',
      lang: 'uk',
      html: '<p>Ізраїль передасть Греції дві батареї «Залізного купола». Купол, нагадує ракетник, не панацея.</p>',
      expected: [],
    },
    {
      why: 'drones counted for a crew, and no crew of drones',
      lang: 'ru',
      html: '<p>Волонтёры передали расчёту двенадцать FPV-дронов «Велес» хабаровской сборки. Два «Велеса» не взлетели.</p>',
      expected: ['Велес=veles-drone', 'Велеса=veles-drone'],
    },
    {
      why: 'surname and given name with a comma between, and a clause behind',
      lang: 'uk',
      html: '<p>У списку депутатів міста теж є Басюк, Роман, і листи потрапляють до нього. Костянтин Басюк, член російської Ради Федерації, мовчить.</p>',
      expected: ['Костянтин Басюк=konstantin-basyuk'],
    },
  ])('$why ($lang)', ({ lang, html, expected }) => {
    expect(shownNames(html, lang)).toEqual(expected);
  });
});

describe('a full name that others bear', () => {
  const BARE = 'Konstantin Basyuk spoke for an hour.';
  const LONG = `${BARE} The hall was half empty, the heating had failed again, and nobody wrote anything down that day.`;

  it('is shown in a line that has no room for more', () => {
    expect(shownNames(`<p>${BARE}</p>`, 'en')).toEqual(['Konstantin Basyuk=konstantin-basyuk']);
  });

  it('is not shown in a paragraph that says nothing of him', () => {
    expect(shownNames(`<p>${LONG}</p>`, 'en')).toEqual([]);
  });
});
