import { expect, it } from 'vitest';
import { useShownNames } from '../../../support/shown-names';

const shownNames = useShownNames();
const PERSON = 'konstantin-basyuk';
const SCHOOL = 'harbin-institute-of-technology';

it.each([
  {
    why: 'a campaign of industry in the city of the school',
    lang: 'zh',
    html: '<h2>市工信局召开哈尔滨工业大学习、大调研动员会</h2>',
    expected: [],
  },
  {
    why: 'a road of three characters before what runs through it',
    lang: 'zh',
    html: '<p>城南八条主干道通智能红绿灯，供水管道通智能水表。</p>',
    expected: [],
  },
  {
    why: 'the team of the school, not a brigade',
    lang: 'zh',
    html: '<p>昨日决赛中，哈工大队以三比二逆转吉林大学队。</p>',
    expected: [`哈工大=${SCHOOL}`],
  },
  {
    why: 'a short name that the exchange gave to a longer one',
    lang: 'zh',
    html: '<p>山东道通智能衡器股份有限公司（证券简称：道通智能）未按期披露年报。道通智能注册地在泰安。</p>',
    expected: [],
  },
  {
    why: 'a longer name that goes on in katakana',
    lang: 'ja',
    html: '<p>「哈工大ロボット集団」は民間企業で、ハルビン工業大学とは別の組織である。</p>',
    expected: [`ハルビン工業大学=${SCHOOL}`],
  },
  {
    why: 'an age in Chinese numerals',
    lang: 'zh',
    html: '<p>康斯坦丁·巴修克今年二十七岁，住在利沃夫。</p>',
    expected: [],
  },
  {
    why: 'an age that is too low for somebody who is in the news since some years',
    lang: 'en',
    html: '<p>Some of it has gone to Konstantin Basyuk, 44, who lives in Haifa.</p>',
    expected: [],
  },
  {
    why: 'what the French call him',
    lang: 'en',
    html: '<p>The senator is Konstantin Basyuk; the French write Bassiouk.</p>',
    expected: [`Konstantin Basyuk=${PERSON}`, `Bassiouk=${PERSON}`],
  },
  {
    why: 'the same letters with another sign between them',
    lang: 'en',
    html: '<p><i>Aero-HIT</i> gave nine hits in the customs file, <i>Aero HIT</i> gave two. All were the Khabarovsk drone firm.</p>',
    expected: ['Aero-HIT=aero-hit', 'Aero HIT=aero-hit'],
  },
  {
    why: 'the bearer that the paragraph is about, whoever else comes up in it',
    lang: 'en',
    html: '<p>Halyna Basyuk has a third book. Basyuk writes about the steppe south of Kherson; a senator wrote the preface.</p>',
    expected: [],
  },
  {
    why: 'goods that are sold under the name',
    lang: 'en',
    html: '<p>Komax manages Khabarovsk airport. Static mixers sold under the name Komax stir water.</p>',
    expected: ['Komax=komax-khabarovsk'],
  },
  {
    why: 'a forklift that lifts four tonnes',
    lang: 'en',
    html: '<ul><li>Diesel forklift EVO MAX 4T, side shift</li></ul>',
    expected: [],
  },
  {
    why: 'a road with a number',
    lang: 'fr',
    html: "<p>Bloqué sur l'A7, un banquier nous explique la société russe A7 LLC. Puis l'A7 se débloque.</p>",
    expected: ['A7 LLC=a7'],
  },
  {
    why: 'a number makes it another name than that of a person',
    lang: 'en',
    html: '<p>Shahed Kaiser is a poet. A photograph of a Shahed-136 over Odesa hangs above the desk.</p>',
    expected: ['Shahed-136=shahed-136'],
  },
  {
    why: 'a school of another kind behind the adjective',
    lang: 'uk',
    html: '<p>Харбінський політехнічний технікум закрили.</p>',
    expected: [],
  },
  {
    why: 'a name that says behind a comma who it is, beside the same letters for something else',
    lang: 'en',
    html: '<p>The article linked HESA, for the Higher Education Statistics Agency, to a page about HESA, the Iranian aircraft maker in Shahin Shahr.</p>',
    expected: ['HESA=hesa'],
  },
  {
    why: 'things of the name, with the article of many',
    lang: 'de',
    html: '<p>Der Konzern Kalaschnikow in Ischewsk steht unter EU-Sanktionen; die gefundenen Kalaschnikows stammen aus Ungarn.</p>',
    expected: ['Konzern Kalaschnikow=kalashnikov-concern'],
  },
  {
    why: 'a thing of the name, with the article of one',
    lang: 'es',
    html: '<p>El Grupo Kalashnikov, de Izhevsk, no vende ya en España: el Kalashnikov de la acequia era rumano.</p>',
    expected: ['Kalashnikov=kalashnikov-concern'],
  },
  {
    why: 'an index of persons',
    lang: 'en',
    html: '<p>Basyuk, Viktor (educationist), 88; Basyuk, Konstantin (senator, Kherson), 203.</p>',
    expected: [`Basyuk, Konstantin=${PERSON}`],
  },
  {
    why: 'teachers and students of the school, not a master',
    lang: 'zh',
    html: '<p>他考入哈尔滨工业大学。哈工大师生自发献花。</p>',
    expected: [`哈尔滨工业大学=${SCHOOL}`, `哈工大=${SCHOOL}`],
  },
  {
    why: 'what China and Kazakhstan build together',
    lang: 'zh',
    html: '<p>项目部设中哈工程协调组，食堂也分两个窗口，附近有大学。</p>',
    expected: [],
  },
  {
    why: 'a hall with trampolines',
    lang: 'ru',
    html: '<p>«Аэро-ХИТ» ждёт гостей от трёх лет! Поролоновая яма, батуты, чай для родителей.</p>',
    expected: [],
  },
  {
    why: 'a car before the name of a firm, in Chinese',
    lang: 'zh',
    html: '<p>新能源汽车道通科技诊断仪，汽车诊断更方便。</p>',
    expected: ['道通科技=autel-intelligent-technology'],
  },
  {
    why: 'a measure before a name that begins as rice does',
    lang: 'zh',
    html: '<p>车上装了一种禾赛激光雷达。</p>',
    expected: ['禾赛=hesai'],
  },
  {
    why: 'a centre of the school that studies the thought of Xi',
    lang: 'zh',
    html: '<p>哈尔滨工业大学习近平新时代中国特色社会主义思想研究中心揭牌。</p>',
    expected: ['哈尔滨工业大学=harbin-institute-of-technology'],
  },
  {
    why: 'the campus of a school, and the university among others',
    lang: 'zh',
    html: '<p>哈工大园区校内有航天馆。</p>',
    expected: ['哈工大=harbin-institute-of-technology'],
  },
  {
    why: 'a verb before another firm',
    lang: 'zh',
    html: '<p>2014年，53岁的普里戈任创立了瓦格纳集团。</p>',
    expected: ['普里戈任=yevgeny-prigozhin', '瓦格纳集团=wagner-group'],
  },
  {
    why: 'a firm with an article, before what kind of body it is',
    lang: 'en',
    html: '<p>The A7 network of the sanctioned oligarch Ilan Shor settles payments for Promsvyazbank.</p>',
    expected: ['A7=a7', 'Promsvyazbank=promsvyazbank'],
  },
  {
    why: 'the son of another bearer',
    lang: 'en',
    html: '<p>Chechnya’s Akhmat Kadyrov was killed in 2004. His son Kadyrov, now under US sanctions, has ruled Chechnya since 2007.</p>',
    expected: ['Kadyrov=ramzan-kadyrov'],
  },
  {
    why: 'what a drone can lift',
    lang: 'en',
    html: '<p>EVO Max 4T lifting capacity is 500 g according to the drone manual.</p>',
    expected: ['EVO Max 4T=autel-evo-max-4t'],
  },
  {
    why: 'an age that fits a page of some years ago, with a word that says who',
    lang: 'en',
    html: '<p>Konstantin Basyuk, 46, senator from Kherson in the Federation Council, spoke.</p>',
    expected: ['Konstantin Basyuk=konstantin-basyuk'],
  },
  {
    why: 'the firm with its own words in katakana',
    lang: 'ja',
    html: '<p>米国防総省はDJIテクノロジー公司をドローンの企業として名指しした。</p>',
    expected: ['DJI=dji'],
  },
  {
    why: 'a group with an article in Spanish',
    lang: 'es',
    html: '<p>Los mercenarios del Grupo Wagner se retiraron. El jefe de la Wagner, Yevgueni Prigozhin, habló.</p>',
    expected: ['Grupo Wagner=wagner-group', 'Wagner=wagner-group', 'Yevgueni Prigozhin=yevgeny-prigozhin'],
  },
  {
    why: 'letters behind the full stop of a legal form',
    lang: 'en',
    html: '<p>Dealings with Special Technology Center Ltd. (STC), St. Petersburg, are prohibited. Orders to STC should be reported.</p>',
    expected: ['Special Technology Center Ltd=stc-orlan', 'STC=stc-orlan', 'STC=stc-orlan'],
  },
  {
    why: 'a person whose driver is named by his trade',
    lang: 'uk',
    html: '<p>Ділянка записана на фірму, де працював водій Дениса Мантурова, сусіда Сергія Чемезова.</p>',
    expected: ['Дениса Мантурова=denis-manturov', 'Сергія Чемезова=sergey-chemezov'],
  },
  {
    why: 'a name in quotation marks among flowers',
    lang: 'uk',
    html: '<p>Господарство вирощує герань. На город впала російська «Герань»; дрон побив скло.</p>',
    expected: ['Герань=geran-2'],
  },
  {
    why: 'a person of the name of a weapon, and then the name alone',
    lang: 'ru',
    html: '<p>Приз жюри получила «Тишина» иранки Шахед Рахими. Шахед двадцать девять лет; атака критиков пошла на пользу.</p>',
    expected: [],
  },
  {
    why: 'a surname with an article of Arabic',
    lang: 'uk',
    html: '<p>Поетка Шахед аль-Хатіб приїхала на форум. Вірші Шахед перекладають.</p>',
    expected: [],
  },
  {
    why: 'another bearer whom the packs know',
    lang: 'ru',
    html: '<p>Лариса Шойгу, депутат и врач, умерла в 2021 году. Стихи Шойгу прочли школьники.</p>',
    expected: [],
  },
  {
    why: 'the surname of whoever speaks',
    lang: 'ru',
    html: '<p>«Моя фамилия Вагнер, — пишет учитель. — К ЧВК Вагнер я отношения не имею».</p>',
    expected: ['ЧВК Вагнер=wagner-group'],
  },
  {
    why: 'a noun behind the genitive in German',
    lang: 'de',
    html: '<p>Ein Mitglied der Gruppe Wagner sagt, Prigoschins Tod habe ihn nicht überrascht.</p>',
    expected: ['Gruppe Wagner=wagner-group', 'Prigoschins=yevgeny-prigozhin'],
  },
  {
    why: 'the sign of an index',
    lang: 'en',
    html: '<p>The drone maker DJI from Shenzhen is not listed; ^DJI closed flat.</p>',
    expected: ['DJI=dji'],
  },
  {
    why: 'a wrestler of another country',
    lang: 'en',
    html: '<p>Bronze: Igor Sechin (BUL) and Denis Manturov (KGZ, 2009).</p>',
    expected: [],
  },
  {
    why: 'a real drone in quotation marks',
    lang: 'ru',
    html: '<p>FPV-дрон «Велес» отличается от самодельных; разбирать будем настоящий «Велес» хабаровской сборки.</p>',
    expected: ['Велес=veles-drone', 'Велес=veles-drone'],
  },
  {
    why: 'somebody with the name of a weapon and a licence for drones',
    lang: 'fr',
    html: '<p>Shahed Nasser a traversé cinq pays. À Lille, Shahed passe son permis de drone et attaque un doctorat.</p>',
    expected: [],
  },
  {
    why: 'a committee, which is no commit',
    lang: 'en',
    html: '<p>The bells of the Harbin Institute of Technology hang above the library.</p><p>Nobody rings them.</p><p>At HIT they say the committee will meet.</p>',
    expected: [`Harbin Institute of Technology=${SCHOOL}`, `HIT=${SCHOOL}`],
  },
  {
    why: 'a mercenary from a town',
    lang: 'ru',
    html: '<p>Бойцов ЧВК «Вагнер» хоронили здесь. Портрет принёс бывший вагнеровец из Самары.</p>',
    expected: ['ЧВК «Вагнер=wagner-group', 'вагнеровец=wagner-group'],
  },
])('reads $why', ({ lang, html, expected }) => {
  expect(shownNames(html, lang)).toEqual(expected);
});
