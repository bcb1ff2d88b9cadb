import { describe, expect, it } from 'vitest';
import { useShownNames } from '../../../support/shown-names';

const shownNames = useShownNames();
const SCHOOL = 'Harbin Institute of Technology=harbin-institute-of-technology';
const HIT = 'HIT=harbin-institute-of-technology';

describe('what tells one bearer of a name from another', () => {
  it.each([
    {
      why: 'a place in brackets behind the letters',
      lang: 'en',
      html: '<ul><li>Dr Peled, HIT (Holon, Israel)</li><li>Prof. Wang, Harbin Institute of Technology</li></ul><p>Dr Peled brings six students from HIT.</p>',
      expected: [SCHOOL],
    },
    {
      why: 'letters that the page has defined may hold a festival',
      lang: 'en',
      html: '<p>The Harbin Institute of Technology (HIT) built a tunnel.</p><p>Airports pay well.</p><p>HIT closes for the lantern festival.</p>',
      expected: [SCHOOL, HIT, HIT],
    },
    {
      why: 'the real one, after whom a drone is named',
      lang: 'en',
      html: '<p>From the Aero-HIT workshop in Khabarovsk comes the Veles drone.</p><p>The real Veles carried no warhead.</p>',
      expected: ['Aero-HIT=aero-hit', 'Veles=veles-drone'],
    },
    {
      why: 'the town behind a firm',
      lang: 'uk',
      html: '<p>Журналісти зателефонували до «Комаксу» в Житомирі. Інший «Комакс» керує летовищем у Хабаровську.</p>',
      expected: [],
    },
    {
      why: 'the firm that touches the name, not what belongs to the firm',
      lang: 'uk',
      html: '<p>Кухар варив обіди в їдальні російської компанії «Аеро-ХІТ». Вона робить дрони.</p>',
      expected: ['Аеро-ХІТ=aero-hit'],
    },
    {
      why: 'a country road, in Chinese',
      lang: 'zh',
      html: '<p>进山的乡道通智能路灯了，村民夜里不再摸黑。</p>',
      expected: [],
    },
    {
      why: 'the number of a model, in whatever letters',
      lang: 'en',
      html: '<p>The evo max 4t may be flown only by staff.</p>',
      expected: ['evo max 4t=autel-evo-max-4t'],
    },
    {
      why: 'number of a catalogue behind the letters',
      lang: 'en',
      html: '<p>The bank in Tehran received rice from Manila, among it IRGC 117268. The Islamic Revolutionary Guard Corps runs ports.</p>',
      expected: ['Islamic Revolutionary Guard Corps=irgc'],
    },
    {
      why: 'letters that abbreviate a word in capitals and more',
      lang: 'en',
      html: '<p>SM Investments Corp. (SMIC), the mall owner, rose. The chips were those of the Semiconductor Manufacturing International Corporation.</p><p>By evening SMIC fell.</p>',
      expected: ['Semiconductor Manufacturing International Corporation=smic'],
    },
    {
      why: 'full stop of a legal form before our own letters',
      lang: 'en',
      html: '<ol><li>Aviation Industry Corporation of China, Ltd. (AVIC)</li></ol>',
      expected: ['Aviation Industry Corporation of China=avic', 'AVIC=avic'],
    },
    {
      why: 'town without quotation marks beside the firm in them',
      lang: 'ru',
      html: '<p>Из Кронштадта в Дубну шестьсот километров. В Дубне АО «Кронштадт» выпускает ударные БПЛА.</p>',
      expected: ['АО «Кронштадт=kronstadt'],
    },
    {
      why: 'case of a name that the page writes small as a word',
      lang: 'ru',
      html: '<p>Путина на Камчатке началась. Телеграмму от Владимира Путина зачитали хором. Прошлой путиной взяли рекорд.</p>',
      expected: ['Владимира Путина=vladimir-putin'],
    },
    {
      why: 'small bird beside the drone in quotation marks',
      lang: 'ru',
      html: '<p>На Сахалине орлан атаковал беспилотник. Птица приняла разведывательный «Орлан-10» за соперника, полагает орнитолог.</p>',
      expected: ['Орлан-10=orlan-10'],
    },
    {
      why: 'counted things of the name',
      lang: 'de',
      html: '<p>Im Keller lagen zwei Kalaschnikows. Den Prospekt hat der Kalaschnikow-Konzern verteilt.</p>',
      expected: ['Kalaschnikow-Konzern=kalashnikov-concern'],
    },
    {
      why: 'courtesy title before a name of one word',
      lang: 'fr',
      html: '<p>Le restaurant rouvre sous la direction de M. Hesai, cuisinier.</p>',
      expected: [],
    },
    {
      why: 'longer expression, in Chinese',
      lang: 'zh',
      html: '<p>武汉两则消息：长江存储三期厂房封顶；今年长江存储水量偏少。</p>',
      expected: ['长江存储=ymtc'],
    },
    {
      why: 'two countries that share a character with Harbin',
      lang: 'zh',
      html: '<p>来自哈尔滨工程大学的专家介绍了电站。中哈工程师协会同日成立。</p>',
      expected: ['哈尔滨工程大学=harbin-engineering-university'],
    },
    {
      why: 'road in the fields, in Chinese',
      lang: 'zh',
      html: '<p>全县今年新修机耕道通智能灌溉站十二处。</p>',
      expected: [],
    },
    {
      why: 'abbreviation announced between our two names and the letters',
      lang: 'zh',
      html: '<p>哈尔滨工业大学英文校名为Harbin Institute of Technology，缩写HIT。校徽上的齿轮须为HIT规定的蓝色。</p>',
      expected: ['哈尔滨工业大学=harbin-institute-of-technology', SCHOOL, HIT, HIT],
    },
    {
      why: 'verb behind a person that leads to a hospital, in Chinese',
      lang: 'zh',
      html: '<p>俄罗斯总统普京会见了记者。</p><p>普京随后前往军事医院看望伤员。</p>',
      expected: ['普京=vladimir-putin', '普京=vladimir-putin'],
    },
    {
      why: 'town that has the form of a surname',
      lang: 'ru',
      html: '<p>В Мантурове запустили фанерную линию. Жители Мантурова ждали её давно.</p><p>На открытие ждали вице-премьера Дениса Мантурова.</p>',
      expected: ['Дениса Мантурова=denis-manturov'],
    },
    {
      why: 'locative of a drone, in Ukrainian',
      lang: 'uk',
      html: '<p>«Ланцет-3» складають в Іжевську. У новому «Ланцеті» більш як половина деталей іноземна.</p>',
      expected: ['Ланцет-3=lancet', 'Ланцеті=lancet'],
    },
    {
      why: 'possessive of a plural between a maker and its product',
      lang: 'en',
      html: '<p>Our pick is still Autel Robotics’ EVO Max 4T.</p>',
      expected: ['Autel Robotics=autel-robotics', 'EVO Max 4T=autel-evo-max-4t'],
    },
    {
      why: 'other spelling of the name in the same paragraph',
      lang: 'ru',
      html: '<p>На накладной напечатано «АэроХИТ», на коробке «Аэро-хит». Внутри моторы для дронов, отправленные в Хабаровск.</p>',
      expected: ['АэроХИТ=aero-hit', 'Аэро-хит=aero-hit'],
    },
    {
      why: 'only sense of a product on the page, in a list further down',
      lang: 'en',
      html: '<p>We took apart three first-person-view drones of the Veles type, put together in Khabarovsk.</p><ul><li>Motors: Chinese.</li><li>The Veles logo is a head.</li></ul>',
      expected: ['Veles=veles-drone', 'Veles=veles-drone'],
    },
    {
      why: 'longer name of another body that ends in ours',
      lang: 'en',
      html: '<p>The Libyan Revolutionary Guard Corps was founded to protect the colonel. Some 3,000 men served in the Revolutionary Guard Corps.</p>',
      expected: [],
    },
    {
      why: 'paragraph under a headline of nothing but the name',
      lang: 'en',
      html: '<p>The drone maker Autel Robotics has lost its appeal.</p><div><h4>Autel</h4><p>What a chapel keeps under its altar stone</p></div>',
      expected: ['Autel Robotics=autel-robotics'],
    },
    {
      why: 'other person of the surname, named last in the paragraph before',
      lang: 'en',
      html: '<p>Konstantin Basyuk, senator for occupied Kherson, cut a ribbon. Major Vyacheslav Basyuk cut a cake.</p><p>"Flowers for Basyuk, that is me," he said. Basyuk the senator had been sent tulips.</p>',
      expected: ['Konstantin Basyuk=konstantin-basyuk', 'Basyuk=konstantin-basyuk'],
    },
  ])('$why ($lang)', ({ lang, html, expected }) => {
    expect(shownNames(html, lang)).toEqual(expected);
  });
});
