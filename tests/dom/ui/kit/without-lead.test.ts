import { describe, expect, it } from 'vitest';
import { measureWords } from '@/ui/kit/status-look';
import { withoutLead } from '@/ui/kit/without-lead';
import { translateIn } from '../../../support/translate-in';

const wordsIn = (locale: string, measure: string) =>
  measureWords(measure, { translate: translateIn(locale) });

describe('what a listing does, under a heading that names the measure', () => {
  it.each([
    ['en', 'asset-freeze', 'Asset freeze: funds are frozen.', 'funds are frozen.'],
    ['uk', 'asset-freeze', 'Asset freeze: funds are frozen.', 'funds are frozen.'],
    ['uk', 'asset-freeze', 'Заморожування активів: кошти заморожено.', 'кошти заморожено.'],
    ['uk', 'financial-restrictions', 'Financial restrictions: listed in Annex III.', 'listed in Annex III.'],
    ['de', 'military-company-list', 'Military-company list: no sanction.', 'no sanction.'],
    ['uk', 'banishment', 'Banishment: it must not land.', 'it must not land.'],
  ])('does not say the measure again (%s, %s): %s', (locale, measure, effect, rest) => {
    expect(withoutLead({ measure, effect }, wordsIn(locale, measure))).toBe(rest);
  });

  it.each([
    ['another measure', 'Export control: a licence is needed.'],
    ['more than the measure', 'Asset freeze in Japan.'],
    ['a colon later on', 'Named Research Organization: funding is not given.'],
    ['a colon at the start', ': odd'],
    ['nothing', ''],
  ])('keeps all where it begins with %s', (_, effect) => {
    expect(withoutLead({ measure: 'asset-freeze', effect }, wordsIn('uk', 'asset-freeze'))).toBe(effect);
  });
});
