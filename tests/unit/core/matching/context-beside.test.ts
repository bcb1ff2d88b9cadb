import { describe, expect, it } from 'vitest';
import { useShownNames } from '../../../support/shown-names';

const shown = useShownNames();

describe('what stands beside a name', () => {
  it.each([
    {
      why: 'a word behind a semicolon',
      lang: 'en',
      html: '<p>The bus to Autel leaves at noon; a drone filmed the old square yesterday.</p>',
      expected: [],
    },
    {
      why: 'a coined word of the firm, be it the only one',
      lang: 'en',
      html: '<p>Ask the people at Autel, who in the end came round and repaired my poor old MaxiSys.</p>',
      expected: ['Autel=autel-intelligent-technology'],
    },
    {
      why: 'one of several bearers that the text itself tells apart',
      lang: 'ru',
      html: '<p>Две вещи с одним именем. «Велес» — FPV-дрон из Хабаровска. Другой «Велес» стоит в гараже и пашет огород.</p>',
      expected: ['Велес=veles-drone'],
    },
    {
      why: 'the subject of a headline in capitals',
      lang: 'en',
      html: '<h3>HIT POSTPONES OPENING DAY</h3><p>The Harbin Institute of Technology will open a week late.</p>',
      expected: [
        'HIT=harbin-institute-of-technology',
        'Harbin Institute of Technology=harbin-institute-of-technology',
      ],
    },
    {
      why: 'another bearer of a surname in any case',
      lang: 'ru',
      html: '<p>Книга об Ахмате Кадырове, муфтии и первом президенте Чечни, вышла в Грозном.</p>',
      expected: [],
    },
    {
      why: 'letters that stand for a phrase in small letters, words more in between',
      lang: 'en',
      html: '<p>HIT (heterojunction with intrinsic thin layer) cells were tested in Harbin. HIT modules lose little.</p>',
      expected: [],
    },
    {
      why: 'a firm in another town',
      lang: 'uk',
      html: '<p>Хабаровським аеропортом керує «Комакс». А в Житомирі «Комакс» лікує котів.</p>',
      expected: ['Комакс=komax-khabarovsk'],
    },
    {
      why: 'a noun that ends as the adjectives of towns do',
      lang: 'uk',
      html: '<h2>ЯПОНІЯ ДОДАЛА ДО СПИСКУ АЕРО-ХІТ</h2><p>На воротах заводу в Хабаровську нічого не написано.</p>',
      expected: ['АЕРО-ХІТ=aero-hit'],
    },
    {
      why: 'a battalion, whatever it flies',
      lang: 'ru',
      html: '<p>Батальон «Велес» сменил соседей. Операторы FPV-дронов из «Велеса» живут в подвале.</p>',
      expected: [],
    },
    {
      why: 'a person told by the age',
      lang: 'en',
      html: '<p>Autel, 74, said the drone was a present. It was made in Shenzhen.</p>',
      expected: [],
    },
    {
      why: 'a journal in the brackets of works',
      lang: 'zh',
      html: '<p>《柳叶刀》刊文统计无人机造成的伤情。</p>',
      expected: [],
    },
    {
      why: 'the pages of an index',
      lang: 'en',
      html: '<ul><li>ball bearings, 12</li><li>Basyuk, Konstantin, 93, 141–2</li></ul>',
      expected: ['Basyuk, Konstantin=konstantin-basyuk'],
    },
    {
      why: 'who belongs to the school, in brackets behind a name',
      lang: 'en',
      html: '<ul><li>Li Na (HIT): cracks that heal</li></ul><p>HIT = Harbin Institute of Technology</p>',
      expected: [
        'HIT=harbin-institute-of-technology',
        'HIT=harbin-institute-of-technology',
        'Harbin Institute of Technology=harbin-institute-of-technology',
      ],
    },
    {
      why: 'a thing of the school, behind an article',
      lang: 'en',
      html: '<p>She chose the Harbin Institute of Technology.</p><p>On the last day she was given a HIT scarf.</p>',
      expected: [
        'Harbin Institute of Technology=harbin-institute-of-technology',
        'HIT=harbin-institute-of-technology',
      ],
    },
    {
      why: 'a song behind an article, on the same page',
      lang: 'en',
      html: '<p>She chose the Harbin Institute of Technology.</p><p>On the last day the band played a HIT song.</p>',
      expected: ['Harbin Institute of Technology=harbin-institute-of-technology'],
    },
    {
      why: 'the owner of a bank, by name behind it',
      lang: 'ru',
      html: '<p>Бумаги Сбербанка подешевели. Глава Сбера Герман Греф назвал снижение сезонным.</p>',
      expected: ['Сбербанка=sberbank', 'Сбера=sberbank'],
    },
    {
      why: 'a make that the paragraph needs no further word for',
      lang: 'en',
      html: '<p>A drone found the child. The aircraft, an Autel, was bought last year.</p>',
      expected: ['Autel=autel-robotics'],
    },
    {
      why: 'a product in one item, its maker in another',
      lang: 'en',
      html: '<ol><li>Who: Aero-HIT</li><li>What: the Veles</li></ol>',
      expected: ['Aero-HIT=aero-hit', 'Veles=veles-drone'],
    },
    {
      why: 'a tug in one item, the maker of a drone of that name in another',
      lang: 'en',
      html: '<ol><li>Aero-HIT hired eight people</li><li>The tug Veles freed a barge; the Veles is sixty years old</li></ol>',
      expected: ['Aero-HIT=aero-hit'],
    },
    {
      why: 'letters of many institutes, on a page that does not say which',
      lang: 'en',
      html: '<p>The keynote on satellites was given by a professor from HIT. Students of HIT asked questions.</p>',
      expected: [],
    },
    {
      why: 'the same with the country',
      lang: 'en',
      html: '<p>The keynote on satellites was given by a Chinese professor from HIT.</p>',
      expected: ['HIT=harbin-institute-of-technology'],
    },
    {
      why: 'the name written as a word, in a sentence of its world',
      lang: 'ru',
      html: '<p>Партию дронов поставил «Аэро-хит» из Хабаровска.</p>',
      expected: ['Аэро-хит=aero-hit'],
    },
    {
      why: 'a song of the week, written so',
      lang: 'ru',
      html: '<p>В эфире «Аэро-хит» недели. Потом новости: дроны над Хабаровском.</p>',
      expected: [],
    },
    {
      why: 'a trade mark beside the article',
      lang: 'en',
      html: '<main><p>Flights from Khabarovsk airport were late.</p></main><aside><p>KOMAX® cutlery, order today.</p></aside>',
      expected: [],
    },
    {
      why: 'capitals of a box, with the town behind',
      lang: 'en',
      html: '<p>The stencil reads AERO HIT KHABAROVSK. The box held drone motors.</p>',
      expected: ['AERO HIT=aero-hit'],
    },
    {
      why: 'one of two full names that stand beside it, without a word for either',
      lang: 'es',
      html: '<p>Un escáner de Autel Intelligent Technology y un dron de Autel Robotics con una hélice menos. «El Autel nunca falla».</p>',
      expected: [
        'Autel Intelligent Technology=autel-intelligent-technology',
        'Autel Robotics=autel-robotics',
      ],
    },
    {
      why: 'one letter of an elision is no title',
      lang: 'fr',
      html: '<p>Le drone est réparé. Le service d’Autel m’a répondu, et depuis le drone vole.</p>',
      expected: ['Autel=autel-robotics'],
    },
    {
      why: 'each of two firms, one in each script, with its own words',
      lang: 'uk',
      html: '<p>Поряд із назвою «Комакс» (оператор хабаровського аеропорту) стояв оборот швейцарської групи Komax.</p>',
      expected: ['Комакс=komax-khabarovsk'],
    },
    {
      why: 'the name behind what it is, between commas',
      lang: 'de',
      html: '<p>Ein Börsenbrief hat den Betreiber des Flughafens Chabarowsk, Komax, zur Tochter eines Schweizer Maschinenbauers erklärt.</p>',
      expected: ['Komax=komax-khabarovsk'],
    },
    {
      why: 'a word of the language that the page defines as the school',
      lang: 'ru',
      html: '<p>Аспирант Харбинского института технологий (ХИТ) собрал робота. Испытания оплатил ХИТ.</p>',
      expected: [
        'Харбинского института технологий=harbin-institute-of-technology',
        'ХИТ=harbin-institute-of-technology',
        'ХИТ=harbin-institute-of-technology',
      ],
    },
    {
      why: 'the same word on a page that has the school and defines nothing',
      lang: 'ru',
      html: '<p>Харбинский институт технологий открыл каток. ХИТ сезона — коньки с подогревом.</p>',
      expected: ['Харбинский институт технологий=harbin-institute-of-technology'],
    },
    {
      why: 'the bearer whom the paragraph has just named',
      lang: 'en',
      html: '<p>The senator for Kherson, Konstantin Basyuk, turns sixty.</p><p>So does the trainer Leonid Basyuk. Mr Basyuk has never been to the upper house.</p>',
      expected: ['Konstantin Basyuk=konstantin-basyuk'],
    },
    {
      why: 'a child of the very name, told by the class',
      lang: 'ru',
      html: '<p>Первое место — Константин Басюк, 9 «Б», гимназия № 2. Басюк собирает дроны из спичек.</p>',
      expected: [],
    },
    {
      why: 'no verb of that spelling behind its modal',
      lang: 'en',
      html: '<p>The Harbin Institute of Technology opens a lab. When will HIT teach there?</p><p>New duties will HIT importers of screws, says HIT.</p>',
      expected: [
        'Harbin Institute of Technology=harbin-institute-of-technology',
        'HIT=harbin-institute-of-technology',
        'HIT=harbin-institute-of-technology',
      ],
    },
    {
      why: 'a boy of the very name, by an age in words',
      lang: 'en',
      html: '<p>Konstantin Basyuk, eleven, of Brest is the best swimmer of his club in Moscow and wants a bicycle.</p>',
      expected: [],
    },
    {
      why: 'the senator whom a sentence before announces, with a thing of sport in his hands',
      lang: 'en',
      html: '<p>The senator for occupied Kherson came to the school. It was Konstantin Basyuk, with a bag of footballs.</p>',
      expected: ['Konstantin Basyuk=konstantin-basyuk'],
    },
    {
      why: 'the one of two bearers of the full name who is the senator',
      lang: 'en',
      html: '<p>The senator for occupied Kherson is Konstantin Basyuk. Konstantin Basyuk of Lviv won a bag of footballs.</p>',
      expected: ['Konstantin Basyuk=konstantin-basyuk'],
    },
    {
      why: 'a maker and its product in two cells of a row',
      lang: 'uk',
      html: '<table><tr><th>Тип</th><th>Виробник</th></tr><tr><td>«Велес»</td><td>Аеро-Хіт</td></tr><tr><td>«Упир»</td><td>невідомий</td></tr></table><p>Дані зібрала бригада за вересень і жовтень.</p>',
      expected: ['Велес=veles-drone', 'Аеро-Хіт=aero-hit'],
    },
    {
      why: 'a product, where the next sentence has a word of our world as well',
      lang: 'ru',
      html: '<p>На полке пять «Велесов», собранных в Хабаровске. Винты гнутся, дрон падает.</p>',
      expected: ['Велесов=veles-drone'],
    },
    {
      why: 'a guard company with the same words around it',
      lang: 'ru',
      html: '<p>Вокзал в Хабаровске сторожит ЧОП «Велес». Над крышей висит дрон.</p>',
      expected: [],
    },
    {
      why: 'the firm in Cyrillic, and not the Latin one of Zurich',
      lang: 'ru',
      html: '<p>Продавать ли бумаги Komax из-за санкций? Нет: в Цюрихе торгуется швейцарский завод, а хабаровским аэропортом управляет УК «Комакс».</p>',
      expected: ['УК «Комакс=komax-khabarovsk'],
    },
    {
      why: 'the operator in one paragraph, the share of the namesake in another',
      lang: 'en',
      html: '<p><b>Khabarovsk.</b> Komax, the operator of the city’s airport, raises its fees.</p><p>SMI 12,410 · Komax 118.20 · Kardex 261.00</p>',
      expected: ['Komax=komax-khabarovsk'],
    },
    {
      why: 'a firm that the page has with its legal form, and then without',
      lang: 'en',
      html: '<p>WAGNER Group GmbH of Langenhagen equips a freezer warehouse. The family-owned Wagner Group employs 700.</p>',
      expected: [],
    },
    {
      why: 'a footballer of a rare surname, whose given name comes last',
      lang: 'uk',
      html: '<p>На 63-й хвилині Медведчук вийшов на поле. Тренер похвалив Олега Медведчука за дисципліну.</p>',
      expected: [],
    },
    {
      why: 'a product behind its kind, in a language that puts it there',
      lang: 'fr',
      html: '<p>Les drones Shahed livrés à Moscou sont cités dans un rapport.</p>',
      expected: ['Shahed=shahed-136'],
    },
    {
      why: 'a flower, in a table of which other rows are drones',
      lang: 'de',
      html: '<table><tr><td>Shahed-136</td><td>2000 km</td></tr><tr><td>Orlan-10</td><td>600 km</td></tr><tr><td>Gerbera</td><td>bis 600 km</td></tr></table>',
      expected: ['Shahed-136=shahed-136', 'Orlan-10=orlan-10', 'Gerbera=gerbera'],
    },
    {
      why: 'nothing of a table of flowers that names one drone',
      lang: 'de',
      html: '<table><tr><td>Orlan-10</td><td>600 km</td></tr><tr><td>Rose</td><td>3 Euro</td></tr><tr><td>Gerbera</td><td>2 Euro</td></tr></table>',
      expected: ['Orlan-10=orlan-10'],
    },
    {
      why: 'the needle of a doctor that bears the number of the drone',
      lang: 'ru',
      html: '<p>Упаковка «Ланцет-3», 100 штук, стерильно, для глюкометра.</p>',
      expected: [],
    },
    {
      why: 'the senator, and not the word of a page about surnames',
      lang: 'en',
      html: '<p><b>Basyuk</b> or <b>Basiuk</b> is a Ukrainian surname. Notable people:</p><ul><li>Konstantin Basyuk (born 1966), Russian senator for the occupied Kherson region</li></ul>',
      expected: ['Konstantin Basyuk=konstantin-basyuk'],
    },
    {
      why: 'the senator, and not the major of whom the sentence says that he is none',
      lang: 'ru',
      html: '<p>Под снимком сенатора Константина Басюка стояла биография следователя Вячеслава Басюка. Майор Басюк сенатором не был и аэропортами не владел.</p>',
      expected: ['Константина Басюка=konstantin-basyuk'],
    },
    {
      why: 'no car that drives to the town of the drone',
      lang: 'ru',
      html: '<p>Снегоболотоход «Велес» на шинах низкого давления. До Хабаровска «Велес» доедет за девять дней.</p>',
      expected: [],
    },
    {
      why: 'a full name that others bear, beside another full name of ours',
      lang: 'en',
      html: '<p>On page 4 the gatekeeper has written Autel Robotics, and on the last page of the visitors’ book, in pencil, Konstantin Basyuk with a question mark.</p>',
      expected: ['Autel Robotics=autel-robotics', 'Konstantin Basyuk=konstantin-basyuk'],
    },
    {
      why: 'a firm by its legal form, though half of its name is written small',
      lang: 'en',
      html: '<table><tr><th>Input name of the screening</th><th>List</th></tr><tr><td>Aero-Hit, LLC</td><td>found</td></tr><tr><td>Bakery Supplies (Hull) Ltd</td><td>nothing was found</td></tr></table>',
      expected: ['Aero-Hit=aero-hit'],
    },
    {
      why: 'nobody of a list of persons, surname first',
      lang: 'en',
      html: '<p>MEDVEDCHUK, Viktor Volodymyrovych, born 1954.</p><p>KALASHNIKOV, Leonid Ivanovich, born 1960, State Duma; arms committee.</p>',
      expected: ['MEDVEDCHUK, Viktor Volodymyrovych=viktor-medvedchuk'],
    },
    {
      why: 'the weapon of the headline by what the paragraph under it says',
      lang: 'ru',
      html: '<h1>ИЗ ЧЕГО СДЕЛАНА «ГЕРБЕРА»</h1><p>Пенопласт и фанера: беспилотник-приманку разобрали в Виннице. Квадрокоптер DJI дороже.</p>',
      expected: ['ГЕРБЕРА=gerbera', 'DJI=dji'],
    },
  ])('$why', ({ html, lang, expected }) => {
    expect(shown(html, lang)).toEqual(expected);
  });
});
