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
  ])('$why ($lang)', ({ lang, html, expected }) => {
    expect(shownNames(html, lang)).toEqual(expected);
  });
});
