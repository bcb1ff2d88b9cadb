import { describe, expect, it } from 'vitest';
import { useShownNames } from '../../../support/shown-names';

const shown = useShownNames();

describe('short names with little around them', () => {
  it.each([
    {
      why: 'one word of our world in a text about something else',
      lang: 'en',
      html: '<p>The bronze Veles stood by the gate. A drone filmed the parade.</p>',
      expected: [],
    },
    {
      why: 'two words of our world',
      lang: 'en',
      html: '<p>The Veles is an FPV drone that is put together in Khabarovsk.</p>',
      expected: ['Veles=veles-drone'],
    },
    {
      why: 'a bird by the small word that the page uses for it',
      lang: 'ru',
      html: '<p>Орланы гнездятся у озера. Вчера орлан атаковал дрон.</p>',
      expected: [],
    },
    {
      why: 'a longer expression that means something else',
      lang: 'de',
      html: '<p>Das Harbin Institute of Technology sucht Gäste. Die HIT-Parade läuft im Radio.</p>',
      expected: ['Harbin Institute of Technology=harbin-institute-of-technology'],
    },
    {
      why: 'an item of a list beside the item with the full name',
      lang: 'en',
      html: '<ul><li>Autel Robotics opens an office</li><li>Autel cousins win the relay</li></ul>',
      expected: ['Autel Robotics=autel-robotics'],
    },
    {
      why: 'an acronym in a list that has the full name',
      lang: 'en',
      html: '<ol><li>A guest of the Harbin Institute of Technology.</li><li>A letter from HIT, unsigned.</li></ol>',
      expected: [
        'Harbin Institute of Technology=harbin-institute-of-technology',
        'HIT=harbin-institute-of-technology',
      ],
    },
    {
      why: 'the first word of a longer name in quotation marks',
      lang: 'ru',
      html: '<p>В ОЭЗ «Алабуга» собирают дроны, а «Алабуга Парк» продаёт билеты.</p>',
      expected: ['ОЭЗ «Алабуга=alabuga-sez'],
    },
    {
      why: 'another school of the town',
      lang: 'ru',
      html: '<p>Харбинский политехнический университет победил. Харбинский университет медицины вторым.</p>',
      expected: ['Харбинский политехнический университет=harbin-institute-of-technology'],
    },
    {
      why: 'a town with a like name',
      lang: 'ru',
      html: '<p>Вечером в Елабуге был концерт.</p><p>В ОЭЗ «Алабуга» о нём не знали.</p>',
      expected: ['ОЭЗ «Алабуга=alabuga-sez'],
    },
    {
      why: 'a relative clause that says what the name is',
      lang: 'en',
      html: '<p>KHABAROVSK. Komax, which manages the airport, blamed the wiring of a lamp.</p>',
      expected: ['Komax=komax-khabarovsk'],
    },
  ])('$why', ({ html, lang, expected }) => {
    expect(shown(html, lang)).toEqual(expected);
  });
});

describe('persons of the same name', () => {
  it.each([
    {
      why: 'life dates of another',
      lang: 'en',
      html: '<p>The poet Kadyrov (1901–1960) is read again. Ramzan Kadyrov, head of Chechnya, was not asked.</p>',
      expected: ['Ramzan Kadyrov=ramzan-kadyrov'],
    },
    {
      why: 'the surname of somebody whose full name is not ours here',
      lang: 'en',
      html: '<p>Alexander Zakharov, who joined the ballet in the spring, dances the prince tonight, the theatre announced on Friday afternoon in a short note to its subscribers. Zakharov lives with a designer.</p>',
      expected: [],
    },
    {
      why: 'a first name behind a word for kin',
      lang: 'uk',
      html: '<p>Моя сестра Шахед вчить математику.</p>',
      expected: [],
    },
  ])('$why', ({ html, lang, expected }) => {
    expect(shown(html, lang)).toEqual(expected);
  });
});

describe('names that the page uses in two senses', () => {
  it.each([
    {
      why: 'a professor beside the group of that name',
      lang: 'en',
      html: '<p>Professor Hugo Wagner of Graz writes about the Wagner Group.</p>',
      expected: ['Wagner Group=wagner-group'],
    },
    {
      why: 'a town by a preposition of place',
      lang: 'en',
      html: '<p>The Veles is an FPV drone made by Aero-HIT in Khabarovsk. The mayor of Veles in North Macedonia laughed. Guests were driven to Veles.</p>',
      expected: ['Veles=veles-drone', 'Aero-HIT=aero-hit'],
    },
    {
      why: 'a surname after its full name, whatever else is said of it',
      lang: 'ru',
      html: '<p>Алишер Усманов вернулся на пост.</p><p>Зал аплодировал. Усманов открыл турнир.</p>',
      expected: ['Алишер Усманов=alisher-usmanov', 'Усманов=alisher-usmanov'],
    },
  ])('$why', ({ html, lang, expected }) => {
    expect(shown(html, lang)).toEqual(expected);
  });
});

describe('names beside others of the same letters', () => {
  it.each([
    {
      why: 'the head of a list of all who bear the name',
      lang: 'en',
      html: '<p><b>Komax</b> may refer to:</p><ul><li>Management Company Komax, operator of Khabarovsk airport</li></ul>',
      expected: ['Management Company Komax=komax-khabarovsk'],
    },
    {
      why: 'a stadium in quotation marks',
      lang: 'ru',
      html: '<p>На «Лукойл Арене» сыграли вничью. В «Лукойле» довольны.</p>',
      expected: ['Лукойле=lukoil'],
    },
    {
      why: 'an article that belongs to the word behind the acronym',
      lang: 'en',
      html: '<p>A table for a HIT laboratory.</p><p>The Harbin Institute of Technology is on the Entity List.</p>',
      expected: [
        'HIT=harbin-institute-of-technology',
        'Harbin Institute of Technology=harbin-institute-of-technology',
      ],
    },
    {
      why: 'capitals of a sign, on a page that writes the word small',
      lang: 'en',
      html: '<p>Autel drones were seen. The <i>autel</i> is closed; the sign reads AUTEL EN TRAVAUX.</p>',
      expected: ['Autel=autel-robotics'],
    },
    {
      why: 'M. is no initial in French',
      lang: 'fr',
      html: '<p>Le sénateur Konstantin Bassiouk a voté.</p><p>M. Bassiouk se tait.</p>',
      expected: ['Konstantin Bassiouk=konstantin-basyuk', 'Bassiouk=konstantin-basyuk'],
    },
    {
      why: 'the same school, 同大, in front of the brackets',
      lang: 'ja',
      html: '<p>ハルビン工業大学は黙っている。政府は同大（HIT）を調べる。</p>',
      expected: ['ハルビン工業大学=harbin-institute-of-technology', 'HIT=harbin-institute-of-technology'],
    },
    {
      why: 'the drone by its capital, the bird small',
      lang: 'ru',
      html: '<p>Орнитологи видели орлана у воды: он кружил, как дрон. Ночью «Орлан», разведывательный беспилотник, сбили.</p>',
      expected: ['Орлан=orlan-10'],
    },
  ])('$why', ({ html, lang, expected }) => {
    expect(shown(html, lang)).toEqual(expected);
  });
});

describe('one letter, several owners', () => {
  it.each([
    {
      why: 'a person who needs telling apart',
      lang: 'en',
      html: '<p>Senator Konstantin Basyuk is on the list. The Konstantin Basyuk who sells honey in Tver is another man.</p>',
      expected: ['Konstantin Basyuk=konstantin-basyuk'],
    },
    {
      why: 'a product and an oil of the same name in one sentence',
      lang: 'en',
      html: '<p>Beside the EVO Max 4T, a drone by Autel Robotics, the shop shows "EVO MAX 4T", a motor oil.</p>',
      expected: ['EVO Max 4T=autel-evo-max-4t', 'Autel Robotics=autel-robotics'],
    },
    {
      why: 'an oil on a page without a word of ours',
      lang: 'en',
      html: '<h2>EVO MAX 4T 20W-50</h2><p>Engine oil for motorcycles, JASO MA2.</p>',
      expected: [],
    },
    {
      why: 'the number of a model',
      lang: 'en',
      html: '<p>Huawei phones do not pair with the AVIC-Z110 radio.</p>',
      expected: ['Huawei=huawei'],
    },
    {
      why: 'letters that the page has given to another school',
      lang: 'ja',
      html: '<p>広島工業大学（HIT）とハルビン工業大学が競った。HITの学生は喜んだ。</p>',
      expected: ['ハルビン工業大学=harbin-institute-of-technology'],
    },
  ])('$why', ({ html, lang, expected }) => {
    expect(shown(html, lang)).toEqual(expected);
  });
});

describe('persons by their years and given names', () => {
  it.each([
    {
      why: 'a birth year that is not ours',
      lang: 'ru',
      html: '<p>Александр Захаров, вратарь 2002 года рождения, перешёл в ижевский клуб. Конструктор дронов ZALA тут ни при чём.</p>',
      expected: ['ZALA=zala-aero'],
    },
    {
      why: 'another given name before the dot',
      lang: 'zh',
      html: '<p>参议员康斯坦丁·巴修克缺席。门将马克西姆·巴修克扑出点球。</p>',
      expected: ['康斯坦丁·巴修克=konstantin-basyuk'],
    },
  ])('$why', ({ html, lang, expected }) => {
    expect(shown(html, lang)).toEqual(expected);
  });
});

describe('names that others bear in ordinary life', () => {
  it.each([
    {
      why: 'things counted by the letters',
      lang: 'en',
      html: '<p>The firm holds two STCs for engines and an office in St Petersburg, Florida.</p>',
      expected: [],
    },
    {
      why: 'a rifle by its article',
      lang: 'en',
      html: '<p>A rusty Kalashnikov from Izhevsk went under the hammer.</p>',
      expected: [],
    },
    {
      why: 'a street',
      lang: 'fr',
      html: "<p>Ramzan Kadyrov est né ici. L'avenue Kadyrov part du fleuve.</p>",
      expected: ['Ramzan Kadyrov=ramzan-kadyrov'],
    },
    {
      why: 'a dish',
      lang: 'fr',
      html: "<p>Vladimir Poutine n'est pas venu. La Maison de la Poutine sert des frites.</p>",
      expected: ['Poutine=vladimir-putin'],
    },
    {
      why: 'a firm with a legal form that the group does not have',
      lang: 'en',
      html: '<p>WAGNER Group GmbH of Langenhagen sells sprinklers.</p>',
      expected: [],
    },
    {
      why: 'a school that hosts a hit',
      lang: 'fr',
      html: "<p>L'Institut de technologie de Harbin organise le gala. Le HIT du gala fut une chanson.</p>",
      expected: ['Institut de technologie de Harbin=harbin-institute-of-technology'],
    },
    {
      why: 'a dome beside the plant of that name',
      lang: 'ru',
      html: '<p>Дроны поразили ИЭМЗ «Купол» в Ижевске. Видны дым и купол собора. Купол цел.</p>',
      expected: ['ИЭМЗ «Купол=iemz-kupol'],
    },
    {
      why: 'a teacher and her surname, on a page without ours',
      lang: 'uk',
      html: '<p>Ірина Дерипаска вчить хімії. Про алюміній Дерипаска жартує щороку.</p>',
      expected: [],
    },
    {
      why: 'a pilot with an initial',
      lang: 'en',
      html: '<p>Drone pilot: R. Autel. Drone camera: a friend.</p>',
      expected: [],
    },
    {
      why: 'characters of the word before',
      lang: 'zh',
      html: '<p>以清华为例，学生都想做芯片。</p>',
      expected: [],
    },
  ])('$why', ({ html, lang, expected }) => {
    expect(shown(html, lang)).toEqual(expected);
  });
});

describe('what stands beside the article', () => {
  it.each([
    {
      why: 'a medical advert',
      lang: 'en',
      html: '<article><p>The Harbin Institute of Technology drilled the ice.</p></article><aside><p>HIT or not? Platelets fall on heparin.</p></aside>',
      expected: ['Harbin Institute of Technology=harbin-institute-of-technology'],
    },
    {
      why: 'a full name at the head of a line in capitals',
      lang: 'en',
      html: '<p>HARBIN INSTITUTE OF TECHNOLOGY PRINTS A BOAT</p>',
      expected: ['HARBIN INSTITUTE OF TECHNOLOGY=harbin-institute-of-technology'],
    },
    {
      why: 'a father named further on',
      lang: 'ru',
      html: '<p>Рамзан Кадыров приехал. Кадыров выступил. Площадь Ахмата Кадырова закрыли.</p>',
      expected: ['Рамзан Кадыров=ramzan-kadyrov', 'Кадыров=ramzan-kadyrov'],
    },
    {
      why: 'Miss is a courtesy',
      lang: 'en',
      html: '<p>Miss Autel, a drone pilot, waved.</p>',
      expected: [],
    },
  ])('$why', ({ html, lang, expected }) => {
    expect(shown(html, lang)).toEqual(expected);
  });
});
