import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonText } from '@/ui/kit/reason-text';
import { english } from '../english';

const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');

describe('the sentence that says why a name is underlined', () => {
  it.each([
    ['exact-name', undefined, 'Underlined because “NW” is one of the known names.'],
    ['defined-here', 'North Works', 'Underlined because this page says that “NW” stands for “North Works”.'],
    [
      'full-name-on-page',
      'North Works',
      'Underlined because the full name of “NW” stands on this page: “North Works”.',
    ],
    ['context', 'lamp maker', 'Underlined because the text around “NW” speaks of it: “lamp maker”.'],
    ['related-name', 'South Works', 'Underlined because this page names “South Works” together with “NW”.'],
    [
      'same-name-before',
      'North Works',
      'Underlined because “NW” was named before on this page: “North Works”.',
    ],
    ['context', undefined, 'Underlined because of what else this page says around “NW”.'],
  ] as const)('for %s with evidence %s', (rule, evidence, sentence) => {
    expect(plain(reasonText({ rule, ...(evidence && { evidence }) }, 'NW', english))).toBe(sentence);
  });

  it('quotes at most eighty characters of any text, each quotation isolated from the direction of the sentence', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), (evidence) => {
        const quoted = reasonText({ rule: 'defined-here', evidence }, 'NW', english)
          .split('\u2068')[2]
          ?.split('\u2069')[0];
        expect(quoted?.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
